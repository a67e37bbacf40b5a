/** Tests of words and their kinship. */
@org.jspecify.annotations.NullMarked
package infiraj.search.words;
