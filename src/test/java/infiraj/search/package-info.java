/** Tests of search as a whole. */
@org.jspecify.annotations.NullMarked
package infiraj.search;
