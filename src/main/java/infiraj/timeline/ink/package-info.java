/**
 * Carrying a drawing out: what its shapes look like is decided here once, for the screen, SVG, PDF and pixels alike.
 *
 * <p>In: a {@link infiraj.timeline.Drawing} and a palette. Out: calls to a {@link infiraj.timeline.ink.Surface}.
 */
package infiraj.timeline.ink;
