/**
 * Names that are written in many ways.
 *
 * <p>In: the gazetteer file. Out: names with their variants. Allowed arrows: search.words, text; Jackson for the file.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search.names;
