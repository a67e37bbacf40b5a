/** Tests of the gazetteer. */
@org.jspecify.annotations.NullMarked
package infiraj.search.names;
