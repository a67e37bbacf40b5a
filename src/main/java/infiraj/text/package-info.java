/**
 * Arabic text as characters: folding with an offset map, bidi isolation, word and line breaking.
 *
 * <p>In: strings as people wrote them. Out: strings and offsets into the originals. Allowed arrows: the JDK only.
 */
package infiraj.text;
