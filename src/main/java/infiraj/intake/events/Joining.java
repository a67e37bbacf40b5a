package infiraj.intake.events;

import infiraj.corpus.Quoting;
import infiraj.intake.Decoded;
import infiraj.intake.Fingerprint;
import infiraj.intake.Refusal;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Ids;
import infiraj.model.OutsideFact;
import infiraj.model.Paragraph;
import infiraj.model.TextQuoteSelector;
import infiraj.text.BidiControls;
import infiraj.wording.Both;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what a file tells with the chronology that is there. A row of our own table that goes by the id of an event is
 * that event, whatever else it says; a slide is one that is there only if its title and first day are the same, for it
 * carries too little to stand in its place.
 */
final class Joining {
    private static final int DIGITS = 16;

    private final String file;
    private final StandIn standIn;
    private final Map<String, Article> articles;
    private final Map<String, Event> events;
    private final Set<String> taken;
    private final Set<Left> left = EnumSet.noneOf(Left.class);
    private final List<Event> changed = new ArrayList<>();
    private final List<Function<List<Article>, Event>> fresh = new ArrayList<>();
    private int known;

    private Joining(String file, StandIn standIn, Corpus corpus) {
        this.file = file;
        this.standIn = standIn;
        this.articles = corpus.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        this.events = corpus.events().stream()
                .collect(Collectors.toMap(Event::id, Function.identity(), (first, second) -> first));
        this.taken = new HashSet<>(events.keySet());
    }

    /**
     * What the file brings.
     *
     * @param name the file, as the person knows it
     * @param shown its name alone, fit for a text
     * @param source the name under which it can be kept
     */
    static Haul.Reading join(
            String name, String shown, Decoded decoded, String source, Telling telling, Corpus corpus) {
        if (telling.events().isEmpty()) {
            return new Haul.Reading.Refused(new Refusal(name, Refusal.Kind.NO_EVENTS));
        }
        StandIn standIn = new StandIn(shown, Optional.of(source));
        Joining joining = new Joining(shown, standIn, corpus);
        joining.left.addAll(telling.left());
        telling.events().forEach(told -> joining.take(told, telling.form()));
        if (standIn.isTooLarge()) {
            return new Haul.Reading.Refused(new Refusal(name, Refusal.Kind.TOO_LARGE));
        }
        List<Article> stood = standIn.articles();
        return new Haul.Reading.Read(new Haul(
                name,
                decoded,
                stood.isEmpty() ? Optional.empty() : Optional.of(source),
                stood,
                joining.fresh.stream().map(event -> event.apply(stood)).toList(),
                joining.changed,
                joining.known,
                joining.left));
    }

    private void take(Told told, Telling.Form form) {
        Optional<Event> there = told.id().map(events::get);
        boolean same = there.filter(event -> form == Telling.Form.OURS ? says(event, told) : resembles(event, told))
                .isPresent();
        if (same) {
            known++;
        } else if (there.isPresent() && form == Telling.Form.OURS) {
            changed.add(changed(there.get(), told));
        } else {
            add(told);
        }
    }

    private void add(Told told) {
        Optional<String> given = told.id().filter(id -> !taken.contains(id));
        String id = given.orElseGet(() -> freshId(told));
        if (given.isEmpty() && !taken.add(id)) {
            // The same words for the same date: said twice in the file, or taken in before.
            known++;
            return;
        }
        taken.add(id);
        List<Evidence> evidence = evidence(told);
        if (evidence.isEmpty()) {
            standIn.add(told.line());
            fresh.add(stood -> event(
                    id,
                    told,
                    List.of(standIn.evidence(told.line(), stood)),
                    new EventDate(told.date(), EventDate.Basis.OUTSIDE, Optional.of(reason())),
                    outside(told)));
        } else {
            Optional<Bilingual> reason =
                    told.basis() == EventDate.Basis.OUTSIDE ? Optional.of(reason()) : Optional.empty();
            EventDate date = new EventDate(told.date(), told.basis(), reason);
            fresh.add(stood -> event(id, told, evidence, date, List.of()));
        }
    }

    private static Event event(
            String id, Told told, List<Evidence> evidence, EventDate date, List<OutsideFact> outside) {
        return new Event(
                id,
                told.title(),
                told.summary(),
                date,
                told.type(),
                told.participants(),
                Optional.empty(),
                evidence,
                Optional.empty(),
                outside,
                told.landmark());
    }

    /** The quotations that stand in one place of an article that is here. */
    private List<Evidence> evidence(Told told) {
        Set<Evidence> found = new LinkedHashSet<>();
        for (String quotation : told.quotations()) {
            List<Evidence> places = told.articles().stream()
                    .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                    .flatMap(article -> Quoting.only(article, quotation).stream())
                    .map(passage -> new Evidence(new TextQuoteSelector(quotation, "", ""), passage, Optional.empty()))
                    .toList();
            if (places.size() == 1) {
                found.addAll(places);
            } else {
                left.add(Left.QUOTATIONS);
            }
        }
        return List.copyOf(found);
    }

    private List<OutsideFact> outside(Told told) {
        List<String> parts = new ArrayList<>(List.of("title", "summary"));
        if (told.type() != EventType.NONE) {
            parts.add("type");
        }
        if (!told.participants().isEmpty()) {
            parts.add("participants");
        }
        return parts.stream().map(part -> new OutsideFact(part, reason())).toList();
    }

    private Bilingual reason() {
        return Both.say("intake.as-told", file);
    }

    /** The event with what the file says otherwise; what the file does not carry stays. */
    private Event changed(Event event, Told told) {
        boolean sameDate = event.date().adopted().equals(told.date());
        return new Event(
                event.id(),
                told.title(),
                told.summary(),
                sameDate ? event.date() : new EventDate(told.date(), EventDate.Basis.OUTSIDE, Optional.of(reason())),
                told.type(),
                told.participants(),
                event.place(),
                event.evidence(),
                event.note(),
                event.outside(),
                told.landmark());
    }

    private static boolean says(Event event, Told told) {
        return plain(event.title()).equals(told.title())
                && plain(event.summary()).equals(told.summary())
                && event.date().adopted().equals(told.date())
                && event.type() == told.type()
                && event.participants().equals(told.participants())
                && event.landmark() == told.landmark();
    }

    private static boolean resembles(Event event, Told told) {
        Bilingual title = plain(event.title());
        String headline = told.title().ar();
        return event.date().adopted().earliest().equals(told.date().earliest())
                && (title.ar().equals(headline) || title.en().equals(headline));
    }

    /** As what is read from files is written. */
    private static Bilingual plain(Bilingual text) {
        return new Bilingual(BidiControls.stripped(text.ar()), BidiControls.stripped(text.en()));
    }

    /** The same for the same words and date, whatever file they come in. */
    private static String freshId(Told told) {
        String said = told.date().edtf() + " " + told.line();
        String digest = Fingerprint.of(List.of(new Paragraph(Paragraph.Kind.BODY, said)))
                .digest()
                .substring(0, DIGITS);
        String start = told.id().map(id -> id + "-").orElse("event-");
        return start.length() + DIGITS > Ids.LONGEST ? "event-" + digest : start + digest;
    }
}
