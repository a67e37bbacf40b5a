/** Checks of the project itself: formatting, architecture, completeness. */
@org.jspecify.annotations.NullMarked
package infiraj.build;
