/** Tests of the index. */
@org.jspecify.annotations.NullMarked
package infiraj.search.index;
