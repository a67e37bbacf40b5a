package infiraj.wording;

import infiraj.model.EdtfYear;

/** How years are said, from a single one to a millennium. */
final class YearWords {
    private final Messages messages;
    private final Numbers numbers;
    private final RunsOfYears runs;

    YearWords(Messages messages, boolean brief) {
        this.messages = messages;
        this.numbers = new Numbers(messages.wording());
        this.runs = RunsOfYears.in(messages.wording(), brief);
    }

    String say(EdtfYear year, Place place) {
        return switch (year) {
            case EdtfYear y when y.isExact() -> number(y.first());
            case EdtfYear.Digits digits -> run(digits, place);
            case EdtfYear.Numbered estimate ->
                messages.say(
                        "dates.year-estimated",
                        number(estimate.year()),
                        number(estimate.first()),
                        number(estimate.last()));
        };
    }

    /** A year of the astronomical count, 0 being 1 BC; one of less than three digits would not look like a year. */
    String number(int year) {
        if (year > 9999) {
            return messages.say("dates.year-far", numbers.grouped(year));
        }
        if (year > 0) {
            return year < 100 ? messages.say("dates.year-ad", year) : numbers.plain(year);
        }
        int before = 1 - year;
        return before > 9999
                ? messages.say("dates.year-far-bc", numbers.grouped(before))
                : messages.say("dates.year-bc", before);
    }

    private String run(EdtfYear.Digits year, Place place) {
        boolean isOurEra = !year.negative();
        return switch (year.digits().unspecified()) {
            case 0b1 ->
                isOurEra && year.first() >= 100
                        ? runs.decade(year.first(), place)
                        : messages.say("dates.year-between", number(year.first()), number(year.last()));
            case 0b11 -> runs.century(year.digits().value() / 100 + 1, !isOurEra, place);
            case 0b111 ->
                isOurEra
                        ? runs.millennium(year.first() / 1000 + 1, place)
                        : messages.say("dates.year-between", number(year.first()), number(year.last()));
            case 0b1111 -> messages.say("dates.year-unspecified");
            default -> messages.say("dates.year-masked", year.edtf());
        };
    }
}
