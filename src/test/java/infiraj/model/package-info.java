/** What the program speaks of. */
@org.jspecify.annotations.NullMarked
package infiraj.model;
