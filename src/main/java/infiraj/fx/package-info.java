/**
 * What every view needs of JavaFX: the bundled fonts, wrapped text that JavaFX does not wrap, work off its thread.
 *
 * <p>In: text, tasks. Out: nodes and results on the JavaFX thread. Allowed arrows: theme, text, files, JavaFX.
 */
package infiraj.fx;
