/** Tests of events that other programs have written down. */
@org.jspecify.annotations.NullMarked
package infiraj.intake.events;
