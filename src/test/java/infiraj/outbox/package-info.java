/** Tests of exporting and printing from the window. */
@org.jspecify.annotations.NullMarked
package infiraj.outbox;
