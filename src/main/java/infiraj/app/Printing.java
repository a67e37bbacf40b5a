package infiraj.app;

import infiraj.intake.Refusal;
import java.io.PrintWriter;
import java.util.List;

/**
 * What is printed of an import.
 *
 * @param output what was read
 * @param complaints the words for what was not
 * @param err where they go
 */
record Printing(ImportOutput output, ImportComplaints complaints, PrintWriter err) {
    void complain(List<Refusal> refusals) {
        refusals.stream().flatMap(refusal -> complaints.of(refusal).stream()).forEach(err::println);
        err.flush();
    }
}
