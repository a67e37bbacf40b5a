/**
 * Article and chronology files, and what is wrong with them.
 *
 * <p>In: a folder with {@code articles/*.json}, {@code chronology.json} and {@code sources/}, every byte of it suspect. Out:
 * a checked {@link infiraj.model.Corpus}, or every problem found, each with its file, line and JSON path; and the same
 * files written again. Allowed arrows: model, text, dating; Jackson's streaming core.
 */
package infiraj.corpus;
