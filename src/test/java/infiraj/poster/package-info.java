/** Tests of the timeline as a picture that stands alone. */
@org.jspecify.annotations.NullMarked
package infiraj.poster;
