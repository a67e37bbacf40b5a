/**
 * The timeline on the screen: painting a drawing, and turning pointer, wheel, touch and keys into movements of the view.
 *
 * <p>In: drawings from {@link infiraj.timeline}. Out: the visible period, the events pointed at. Allowed arrows: timeline,
 * theme, text, fx, JavaFX.
 */
package infiraj.canvas;
