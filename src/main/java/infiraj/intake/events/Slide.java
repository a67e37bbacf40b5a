package infiraj.intake.events;

import infiraj.corpus.Excerpt;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import infiraj.intake.Cleaning;
import infiraj.intake.MainText;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Ids;
import infiraj.text.BidiControls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A slide of TimelineJS: its words are HTML in one language, and neither kind nor participants are known.
 *
 * @param place where it stands, for what is wrong with it
 * @param headline HTML, may be blank
 * @param text HTML, may be blank
 * @param date absent where it is wrong, which is reported
 * @param displayed the words for the date, if it has some
 * @param id by which it goes, if it has one
 */
record Slide(
        Located place,
        String headline,
        String text,
        Optional<EdtfDate> date,
        Optional<String> displayed,
        Optional<String> id) {
    /** The event that it tells of; absent where something is wrong, which is reported. */
    Optional<Told> told() {
        List<String> body = lines(text);
        String headlined = String.join(" ", lines(headline));
        String title = headlined.isEmpty() && !body.isEmpty() ? Excerpt.of(body.getFirst()) : headlined;
        if (title.isEmpty()) {
            return place.refuse(ProblemKind.MISSING_FIELD, "headline");
        }
        String summary = body.isEmpty() ? title : body.getFirst();
        Optional<String> dated =
                displayed.map(shown -> String.join(" ", lines(shown))).filter(shown -> !shown.isEmpty());
        return date.map(when -> new Told(
                id.filter(Ids::isValid),
                new Bilingual(title, title),
                new Bilingual(summary, summary),
                when,
                EventDate.Basis.OUTSIDE,
                EventType.NONE,
                List.of(),
                false,
                List.of(),
                List.of(),
                Stream.concat(Stream.of(dated.orElse(when.edtf()), title), body.stream())
                        .toList()));
    }

    private static List<String> lines(String html) {
        return MainText.lines(BidiControls.stripped(Cleaning.clean(html))).stream()
                // A character reference can bring back what was cleaned.
                .map(line -> BidiControls.stripped(Cleaning.clean(line))
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
