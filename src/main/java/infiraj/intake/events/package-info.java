/**
 * Events from other programs: tables and timelines, and what becomes of what they tell.
 *
 * <p>In: the bytes of a file nobody trusts, and the chronology that is there. {@link infiraj.intake.events.EventFile} reads it
 * as {@link infiraj.intake.events.Telling}, which {@link infiraj.intake.events.Joining} compares with what is there. Out: a
 * {@link infiraj.intake.events.Haul} of events in our terms, of which those that no article states are marked as from outside
 * and rest on a stand-in that holds the words of the file; or a typed refusal with everything that is wrong.
 */
package infiraj.intake.events;
