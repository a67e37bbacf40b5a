package infiraj.reader;

import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * What is shown with the words of a paragraph, in offsets of the paragraph.
 *
 * @param evidence the marked passages
 * @param selectedEvent the event whose passages stand out
 * @param dated words that name a date
 * @param links addresses of pages
 * @param hits what a search found
 * @param currentHit the hit that was stepped to
 * @param selected what the person has selected
 */
record Decor(
        List<Markings.Tracked> evidence,
        Optional<String> selectedEvent,
        List<TextSpan> dated,
        List<TextSpan> links,
        List<TextSpan> hits,
        Optional<TextSpan> currentHit,
        Optional<TextSpan> selected) {
    static List<TextSpan> spans(List<Passage> passages, int paragraph) {
        return passages.stream()
                .filter(passage -> passage.paragraph() == paragraph)
                .map(Passage::span)
                .toList();
    }

    boolean isSelected(Markings.Tracked tracked) {
        return selectedEvent.filter(tracked.marking().eventId()::equals).isPresent();
    }
}
