/**
 * A walk around the window for whoever sees it for the first time.
 *
 * <p>In: the parts of the window to stop at. Out: that the walk is over. Allowed arrows: as its parent's.
 */
package infiraj.shell.tour;
