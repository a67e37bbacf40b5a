/**
 * Article, chronology and story files, tables, and what is wrong with them.
 *
 * <p>In: a folder with {@code articles/*.json}, {@code chronology.json}, {@code sources/} and {@code stories/}, every byte of
 * it suspect. Out: a checked {@link infiraj.model.Corpus} and its stories, or every problem found, each with its file, line
 * and JSON path; and the same files written again. Allowed arrows: model, text, dating, files; Jackson's streaming core,
 * Commons CSV.
 */
package infiraj.corpus;
