/** What a person was told is kept, is kept. */
@org.jspecify.annotations.NullMarked
package infiraj.workspace;
