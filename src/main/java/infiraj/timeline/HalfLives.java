package infiraj.timeline;

import infiraj.wording.Messages;
import java.util.List;

/** The half-lives of the climate curve that a person can choose from, in days. */
public final class HalfLives {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final int MONTHS_PER_YEAR = 12;

    public static final List<Double> CHOICES = List.of(months(6), months(12), months(24), months(60), months(120));

    private HalfLives() {}

    private static double months(int months) {
        return months * DAYS_PER_MONTH;
    }

    /** In whole years where it is that, else in months. */
    public static String say(double days, Messages messages) {
        long months = Math.round(days / DAYS_PER_MONTH);
        return months % MONTHS_PER_YEAR == 0
                ? messages.say("timeline.years", months / MONTHS_PER_YEAR)
                : messages.say("timeline.months-long", months);
    }
}
