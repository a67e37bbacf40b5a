/** What every view is tested with: the toolkit without a display, and pictures. */
@org.jspecify.annotations.NullMarked
package infiraj.fx;
