/** The reader: what is painted is where the characters are, and what is copied is what was selected. */
@org.jspecify.annotations.NullMarked
package infiraj.reader;
