/** The packaged program, as a stranger's machine meets it; only where it was made: {@code mvn -P dist verify}. */
@org.jspecify.annotations.NullMarked
package infiraj.image;
