/**
 * Taking along what the window shows: choosing a format, seeing what it will be, writing it, printing it.
 *
 * <p>In: an {@link infiraj.explorer.Explorer}. Out: files and printed pages. What takes long is done beside the JavaFX thread
 * and can be given up. Allowed arrows: model, text, theme, wording, search, timeline, explorer, files, export, poster, vector, fx,
 * JavaFX.
 */
package infiraj.outbox;
