package infiraj.bench;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up chronology of any size, in order of time and with each date once, as one that was read from our files, the same at every run: from 1900 to 2025, more and more towards the end; seven events in
 * ten on a day, the others on a month, a year or an interval, some of them uncertain; one in a thousand a landmark. Every
 * title is another one, in both languages; summaries and quotations are drawn from a few.
 */
final class ManyEvents {
    private static final String[] ARABIC = {"قمة", "محادثات", "اتفاق", "احتجاج", "مناورات", "عقوبات", "زيارة", "بيان"};
    private static final String[] ENGLISH = {
        "Summit", "Talks", "Agreement", "Protest", "Exercise", "Sanctions", "Visit", "Statement"
    };
    private static final String[] WHERE_ARABIC = {"طوكيو", "سول", "واشنطن", "بكين", "بوسان", "أوساكا", "كامب ديفيد"};
    private static final String[] WHERE_ENGLISH = {
        "Tokyo", "Seoul", "Washington", "Beijing", "Busan", "Osaka", "Camp David"
    };
    private static final List<List<Participant>> WHO = List.of(
            List.of(Participant.JAPAN, Participant.SOUTH_KOREA),
            List.of(Participant.JAPAN, Participant.SOUTH_KOREA, new Participant("USA")),
            List.of(Participant.SOUTH_KOREA, new Participant("PRK")),
            List.of(Participant.JAPAN, new Participant("CHN")));
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Bilingual SUMMARY = new Bilingual("جملة عن الحدث.", "A sentence about the event.");
    private static final String TEXT = "جملة عن الحدث، ثم جملة أخرى.";
    private static final Evidence EVIDENCE = new Evidence(
            new TextQuoteSelector("جملة عن الحدث", "", ""),
            new Passage("article", 0, new TextSpan(0, 13)),
            Optional.empty());

    private ManyEvents() {}

    /**
     * @param count how many events
     * @param first number of the first of them; another one makes other events
     */
    static Corpus of(int count, int first) {
        Random random = new Random(count + first);
        Map<String, EventDate> dates = new HashMap<>();
        // The square root: twice as many in the second half as in the first, and more yet at the end.
        LocalDate[] days = random.doubles(count)
                .map(Math::sqrt)
                .sorted()
                .mapToObj(share -> FIRST.plusDays((long) (share * (LAST.toEpochDay() - FIRST.toEpochDay()))))
                .toArray(LocalDate[]::new);
        Article article = new Article(
                "article",
                new Headline("مقال", Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, TEXT)));
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i ->
                        event(first + i, dates.computeIfAbsent(date(days[i], random), ManyEvents::adopted), random))
                .toList();
        return Corpus.inOrder(List.of(article), events);
    }

    private static EventDate adopted(String date) {
        return new EventDate(EdtfDate.parse(date), EventDate.Basis.TEXT, Optional.empty());
    }

    private static Event event(int number, EventDate date, Random random) {
        int what = random.nextInt(ARABIC.length);
        int where = random.nextInt(WHERE_ARABIC.length);
        EventType[] types = EventType.values();
        return new Event(
                "event-" + number,
                new Bilingual(
                        ARABIC[what] + " " + WHERE_ARABIC[where] + " " + number,
                        ENGLISH[what] + " in " + WHERE_ENGLISH[where] + " " + number),
                SUMMARY,
                date,
                types[random.nextInt(types.length)],
                WHO.get(random.nextInt(WHO.size())),
                Optional.empty(),
                List.of(EVIDENCE),
                Optional.empty(),
                List.of(),
                random.nextInt(1000) == 0);
    }

    private static String date(LocalDate day, Random random) {
        int kind = random.nextInt(100);
        if (kind < 70) {
            return day.toString();
        }
        if (kind < 85) {
            return String.format(Locale.ROOT, "%04d-%02d%s", day.getYear(), day.getMonthValue(), kind < 73 ? "~" : "");
        }
        if (kind < 93) {
            return String.format(Locale.ROOT, "%04d%s", day.getYear(), kind < 87 ? "?" : "");
        }
        return day + "/" + day.plusDays(2 + random.nextInt(2000));
    }
}
