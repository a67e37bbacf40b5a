package infiraj.app;

import infiraj.intake.Candidate;
import infiraj.intake.Importer;
import infiraj.intake.events.Haul;
import infiraj.model.Event;
import java.util.List;

/** How what was read is printed. */
interface ImportOutput {
    /**
     * Writes one article.
     *
     * @param arrival the draft
     * @param candidates its dated sentences
     * @param events those that a candidate may be another report of
     */
    void write(Importer.Arrival arrival, List<Candidate> candidates, List<Event> events);

    /** Writes what a file of events brings. */
    void write(Haul haul);
}
