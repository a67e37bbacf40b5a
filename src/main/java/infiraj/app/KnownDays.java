package infiraj.app;

import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.List;

/** The single days of a chronology, which can tell when an article appeared. */
final class KnownDays {
    private KnownDays() {}

    static List<LocalDate> of(Corpus corpus) {
        return corpus.events().stream()
                .map(event -> event.date().adopted())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest)
                .distinct()
                .toList();
    }
}
