/** Fuzzing of everything that reads what strangers wrote. */
@org.jspecify.annotations.NullMarked
package infiraj.fuzz;
