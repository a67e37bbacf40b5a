/** The letters themselves: where lines, words and directions change. */
@org.jspecify.annotations.NullMarked
package infiraj.text;
