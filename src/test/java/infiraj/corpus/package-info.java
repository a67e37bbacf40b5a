/** Checks of reading and writing corpora, and of the corpus that the program ships. */
@org.jspecify.annotations.NullMarked
package infiraj.corpus;
