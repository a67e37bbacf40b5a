package infiraj.slideshow;

import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.model.Bilingual;
import infiraj.model.Event;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Outlook;
import infiraj.model.Story.Step;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A story made on the spot from what the timeline shows. */
public final class ShownEvents {
    private static final String ID = "events-shown";

    private ShownEvents() {}

    /** The period that is visible, then every event in it that passes the filter, in order of time; empty if there is none. */
    public static Optional<Story> of(Explorer explorer) {
        Period period = explorer.periodProperty().get();
        List<Event> events = explorer.itemsProperty().get().stream()
                .filter(item ->
                        period.overlaps(item.extent().start(), item.extent().end()))
                .sorted(Comparator.comparingDouble(item -> item.extent().middle()))
                .map(TimelineItem::event)
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(outlook(explorer));
        events.forEach(event -> steps.add(Happening.of(event.id())));
        return Optional.of(new Story(ID, title(), steps));
    }

    /** What is visible on the timeline now, as a step of a story. */
    public static Outlook outlook(Explorer explorer) {
        Filter filter = explorer.filterProperty().get();
        return new Outlook(
                title(),
                explorer.periodProperty().get().days(),
                filter.participants(),
                filter.kinds().stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                filter.landmarksOnly(),
                explorer.appearance().climateShownProperty().get(),
                Optional.empty());
    }

    private static Bilingual title() {
        return new Bilingual(title(Language.ARABIC), title(Language.ENGLISH));
    }

    private static String title(Language language) {
        return new Messages(Wording.of(language)).say("slideshow.events-shown");
    }
}
