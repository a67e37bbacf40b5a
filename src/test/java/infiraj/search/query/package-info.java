/** Tests of the query language. */
@org.jspecify.annotations.NullMarked
package infiraj.search.query;
