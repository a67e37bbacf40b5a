package infiraj.timeline;

import infiraj.model.EdtfDate;
import infiraj.timeline.Ticks.Step;
import infiraj.timeline.Ticks.Tick;
import infiraj.timeline.Ticks.Unit;
import infiraj.wording.DateWords;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What stands at the divisions of the axis. */
final class AxisWords {
    private final Wording wording;
    private final DateWords words;

    AxisWords(Wording wording) {
        this.wording = wording;
        this.words = new DateWords(wording);
    }

    String minor(Tick tick, Step step) {
        return switch (step.unit()) {
            case YEAR -> year(tick.start());
            case MONTH -> month(tick.start().getMonth());
            case WEEK, DAY -> wording.digits(Integer.toString(tick.start().getDayOfMonth()));
        };
    }

    String major(Tick tick, Step step) {
        return step.unit() == Unit.MONTH
                ? month(tick.start().getMonth()) + " " + year(tick.start())
                : year(tick.start());
    }

    /** The step above, where a division's own name is not enough to place it. */
    Optional<Step> majorOf(Step minor) {
        return switch (minor.unit()) {
            case YEAR -> Optional.empty();
            case MONTH -> Optional.of(Step.YEAR);
            case WEEK, DAY -> Optional.of(Step.MONTH);
        };
    }

    /** The width of the widest name of a unit. */
    double widest(Unit unit, ToDoubleFunction<String> width) {
        return switch (unit) {
            case YEAR -> width.applyAsDouble(year(LocalDate.of(2000, 1, 1)));
            case MONTH ->
                Arrays.stream(Month.values())
                        .map(this::month)
                        .mapToDouble(width)
                        .max()
                        .orElseThrow();
            case WEEK, DAY -> width.applyAsDouble(wording.digits("28"));
        };
    }

    /** The finest step of whole years whose divisions lie so many times as far apart as a year's name is wide. */
    Step years(TimeScale scale, ToDoubleFunction<String> width, double times) {
        double widest = widest(Unit.YEAR, width);
        Step finest = Step.MILLENNIUM;
        for (Step step : Step.values()) {
            if (step.unit() == Unit.YEAR && scale.pixels(step.days()) > times * widest) {
                finest = step;
            }
        }
        return finest;
    }

    private String month(Month month) {
        return MonthNames.shortName(month, wording);
    }

    private String year(LocalDate day) {
        return words.brief(EdtfDate.year(day.getYear()));
    }
}
