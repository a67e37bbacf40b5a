/**
 * The window: toolbar, facets, timeline, details, reader, status bar, notices; it binds every view to the explorer.
 *
 * <p>In: the explorer's state. Out: what people do to it. Allowed arrows: explorer, timeline, canvas, reader, wording,
 * theme, text, model, fx, JavaFX.
 */
package infiraj.shell;
