/**
 * Words and how they are related: spelling, clitics, stems, names, typing errors.
 *
 * <p>In: texts, and the words a collection holds with how often. Out: the words of a text with where they stand, and for
 * a word asked for the words of the collection that stand for it, each with its relation and weight. Allowed arrows:
 * model, text.
 */
@org.jspecify.annotations.NullMarked
package infiraj.search.words;
