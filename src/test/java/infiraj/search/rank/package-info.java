/** Tests of ranking. */
@org.jspecify.annotations.NullMarked
package infiraj.search.rank;
