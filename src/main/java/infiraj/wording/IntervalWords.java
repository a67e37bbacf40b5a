package infiraj.wording;

import infiraj.model.EdtfForm;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfInterval.Endpoint;
import infiraj.model.EdtfPoint;
import infiraj.model.Qualifier;

/** How intervals are said: what both ends share is said once. */
final class IntervalWords {
    private static final KeyFamily THIRDS = KeyFamily.of("dates.third", MonthThird.class);

    private final Messages messages;
    private final QualifiedWords qualified;
    private final PointWords words;
    private final boolean brief;

    IntervalWords(QualifiedWords qualified) {
        this.messages = qualified.messages();
        this.qualified = qualified;
        this.words = qualified.points();
        this.brief = qualified.brief();
    }

    String say(EdtfInterval interval) {
        return switch (interval) {
            case EdtfInterval(Endpoint.Known(EdtfPoint a), Endpoint.Known(EdtfPoint b)) -> known(a, b);
            case EdtfInterval(Endpoint.Known(EdtfPoint a), Endpoint.Open end) ->
                messages.say("dates.since", qualified.say(a, Place.WITHIN));
            case EdtfInterval(Endpoint.Open start, Endpoint.Known(EdtfPoint b)) ->
                messages.say("dates.until", qualified.say(b, Place.WITHIN));
            case EdtfInterval(Endpoint.Known(EdtfPoint a), Endpoint end) ->
                messages.say(brief ? "dates.brief-to-unknown" : "dates.to-unknown", qualified.say(a, Place.RANGE));
            case EdtfInterval(Endpoint start, Endpoint end) ->
                messages.say(
                        brief ? "dates.brief-from-unknown" : "dates.from-unknown",
                        qualified.say(end.known().orElseThrow(), Place.RANGE));
        };
    }

    private String known(EdtfPoint a, EdtfPoint b) {
        if (a.equals(b)) {
            return qualified.say(a, Place.ALONE);
        }
        if (a.qualifier() != b.qualifier()) {
            return range(qualified.say(a, Place.RANGE), qualified.say(b, Place.RANGE));
        }
        Qualifier qualifier = a.qualifier();
        return qualified.interval(
                qualifier,
                MonthThird.of(a.form(), b.form())
                        .map(third -> third(third, a.form()))
                        .orElseGet(() -> plain(a.form(), b.form())));
    }

    private String third(MonthThird third, EdtfForm start) {
        return messages.say(THIRDS, third, words.say(third.monthOf(start), Place.WITHIN));
    }

    private String plain(EdtfForm a, EdtfForm b) {
        return switch (SharedParts.of(a, b)) {
            case SharedParts.Month(var from) -> tightRange(words.dayNumber(from), said(b));
            case SharedParts.YearOfDays(var from) -> range(words.dayAndMonth(from), said(b));
            case SharedParts.YearOfMonths(int from) -> tightRange(words.monthName(from), said(b));
            case SharedParts.OnlyYears() -> years(said(a), said(b));
            case SharedParts.Nothing() -> range(said(a), said(b));
        };
    }

    private String said(EdtfForm end) {
        return words.say(end, Place.RANGE);
    }

    private String years(String from, String to) {
        return brief ? from + "–" + to : messages.say("dates.range-of-years", from, to);
    }

    private String range(String from, String to) {
        return brief ? from + " – " + to : messages.say("dates.range", from, to);
    }

    /** Single words are joined more tightly. */
    private String tightRange(String from, String to) {
        return brief ? from + "–" + to : messages.say("dates.range-tight", from, to);
    }
}
