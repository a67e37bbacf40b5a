/** Tests of the same room. */
@org.jspecify.annotations.NullMarked
package infiraj.review;
