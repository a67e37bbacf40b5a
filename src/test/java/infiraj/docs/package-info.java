/** The documents hold what they say: their examples are read, their tables compared with the code. */
@org.jspecify.annotations.NullMarked
package infiraj.docs;
