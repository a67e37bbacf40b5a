/**
 * Drawings as SVG, PDF and PNG files, with real text in the bundled faces; any thread, no display, no fonts of the system.
 *
 * <p>In: a {@link infiraj.timeline.ink.Composition}, a palette, what the picture is about. Out: bytes, the same for the same
 * input. The only room that uses AWT, for shaping and for painting pixels. Allowed arrows: text, theme, timeline, files.
 */
package infiraj.vector;
