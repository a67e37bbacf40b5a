package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.timeline.Period;
import infiraj.timeline.Sample;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely events lie in what is visible, and what is left where only some of them are wanted. */
class CertaintyTest {
    /** Dates by the ids of their events. */
    private static final Map<String, String> DATES = Map.of(
            "day", "2023-03-16",
            "month", "2023-08",
            "year", "2023",
            "about-2023", "2023~",
            "decade", "201X",
            "past", "1910/1945",
            "since-2019", "2019/..",
            "until-2018", "../2018",
            "end-unknown", "2020/",
            "some-christmas", "XXXX-12-25");

    private final Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));

    private static Corpus corpus() {
        Article article = new Article(
                "article",
                new Headline("headline", Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, "جملة")));
        return new Corpus(
                List.of(article),
                DATES.entrySet().stream()
                        .map(entry -> Sample.event(entry.getKey(), entry.getValue(), EventType.AGREE))
                        .toList());
    }

    private static Period period(String from, String to) {
        return Period.of(EdtfDate.parse(from), EdtfDate.parse(to));
    }

    private Set<String> shown() {
        assertEquals(
                explorer.shown(),
                explorer.itemsProperty().get().stream()
                        .map(TimelineItem::id)
                        .collect(Collectors.collectingAndThen(Collectors.toSet(), dated -> {
                            explorer.undatedProperty().get().forEach(item -> dated.add(item.id()));
                            return dated;
                        })));
        return explorer.shown();
    }

    private void open(Filter filter, Period visible) {
        explorer.open(corpus());
        explorer.filterProperty().set(filter);
        explorer.periodProperty().set(visible);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2023-03-16, 2023-03-16, 2023-03-16, CERTAIN
            2023-03-16, 2023-03-17, 2023-12-31, none
            2023-08,    2023-01-01, 2023-12-31, CERTAIN
            2023-08,    2023-08-15, 2023-12-31, POSSIBLE
            2023-08,    2023-08-10, 2023-08-20, POSSIBLE
            2023~,      2023-01-01, 2023-12-31, POSSIBLE
            2023~,      2022-01-01, 2024-12-31, CERTAIN
            1910/1945,  1930-01-01, 1931-12-31, CERTAIN
            1910/1945,  1910-06-01, 1910-07-31, POSSIBLE
            2019/..,    2030-01-01, 2031-12-31, CERTAIN
            2020/,      2030-01-01, 2031-12-31, POSSIBLE
            XXXX-12-25, 2023-01-01, 2023-06-30, POSSIBLE
            """)
    void isThatOfTheDateAgainstTheVisibleDays(String date, String from, String to, Certainty certainty) {
        assertEquals(
                Optional.ofNullable(certainty),
                Certainty.of(
                        Sample.event("e", date, EventType.AGREE),
                        period(from, to).days()));
    }

    @Property(tries = 60)
    void theCountsAreWhatEachChoiceLeavesAndBothTogetherLeaveAllThatMayBeInView(
            @ForAll @IntRange(min = -30_000, max = 25_000) int from,
            @ForAll @IntRange(min = 1, max = 20_000) int days) {
        Period visible = new Period(from, from + (double) days);
        open(Filter.NONE, visible);
        CertaintyCounts counts = explorer.certaintiesProperty().get();
        Filter both = Filter.NONE;
        for (Certainty choice : Certainty.values()) {
            explorer.filterProperty().set(Filter.NONE.toggled(choice));
            assertEquals(counts.of(choice), shown().size());
            assertEquals(counts, explorer.certaintiesProperty().get());
            both = both.toggled(choice);
        }
        explorer.filterProperty().set(both);
        assertEquals(counts.certain() + counts.possible(), shown().size());
        assertEquals(
                explorer.corpus().events().stream()
                        .filter(both.in(visible))
                        .map(event -> event.id())
                        .collect(Collectors.toSet()),
                shown());
    }

    @Test
    void whatIsLeftFollowsTheViewAndEverythingCanStillBeGoneTo() {
        open(Filter.NONE.toggled(Certainty.CERTAIN), period("2023-01-01", "2023-12-31"));
        Period everything = explorer.everything();
        assertEquals(Set.of("day", "month", "year", "since-2019"), shown());
        explorer.periodProperty().set(period("2023-08-10", "2023-12-31"));
        assertEquals(Set.of("since-2019"), shown());
        assertEquals(everything, explorer.everything());
        explorer.filterProperty().set(Filter.NONE);
        assertEquals(DATES.size(), shown().size());
        assertEquals(everything, explorer.everything());
    }

    @Test
    void theOtherFacetsCountWhatIsLeft() {
        open(Filter.NONE.toggled(Certainty.POSSIBLE), period("2023-08-10", "2023-12-31"));
        assertEquals(
                shown().size(), explorer.facetsProperty().get().participants().get(Participant.JAPAN));
        assertTrue(shown().contains("some-christmas"));
        explorer.filterProperty().set(explorer.filterProperty().get().toggledLandmarks());
        assertEquals(Set.of(), shown());
        assertEquals(new CertaintyCounts(0, 0), explorer.certaintiesProperty().get());
    }

    @Test
    void belongsToTheViewThatOneComesBackTo() {
        open(Filter.NONE.toggled(Certainty.CERTAIN), period("2023-01-01", "2023-12-31"));
        View certain = explorer.view();
        Set<String> left = shown();
        explorer.filterProperty().set(Filter.NONE);
        explorer.periodProperty().set(period("1900", "1950"));
        explorer.show(certain);
        assertEquals(left, shown());
        assertEquals(certain, explorer.view());
    }

    @Test
    void nothingIsMadeAnewWhereTheSameEventsAreLeft() {
        open(Filter.NONE.toggled(Certainty.CERTAIN), period("2023-01-01", "2023-12-31"));
        List<TimelineItem> before = explorer.itemsProperty().get();
        explorer.periodProperty().set(period("2022-12-01", "2023-12-31"));
        assertTrue(before == explorer.itemsProperty().get());
    }
}
