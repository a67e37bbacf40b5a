/**
 * The projector: stories told slide by slide, driven by a clicker, with a console for the speaker where there is a second
 * screen.
 *
 * <p>In: stories and the chronology. Out: slides as drawings; windows that show them; story files that a person edits.
 * Allowed arrows: model, text, theme, wording, corpus, timeline, fx, explorer, canvas, JavaFX.
 */
package infiraj.slideshow;
