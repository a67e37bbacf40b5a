package infiraj.review;

import infiraj.intake.Candidate;
import infiraj.intake.Candidates;
import infiraj.intake.events.Haul;
import infiraj.workspace.Parcel;
import java.util.List;

/** What of an import goes into the workspace. */
public final class Imports {
    private Imports() {}

    /**
     * What a file of events brings. Of the dated sentences in its words nothing is left to decide: they are those events.
     *
     * @param candidates finds dated sentences
     */
    public static Parcel parcel(Haul haul, Candidates candidates) {
        List<String> decided = haul.articles().stream()
                .flatMap(article -> candidates.in(article).stream())
                .map(Candidate::id)
                .toList();
        return Parcel.of(haul.articles(), haul.events(), haul.sources(), decided);
    }
}
