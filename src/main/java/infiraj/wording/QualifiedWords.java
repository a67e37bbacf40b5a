package infiraj.wording;

import infiraj.model.EdtfPoint;
import infiraj.model.Qualifier;

/** How points are said together with what is said against their certainty. */
record QualifiedWords(Messages messages, PointWords points, boolean brief) {
    private static final KeyFamily POINTS = KeyFamily.of("dates.qualified", Qualifier.class);
    private static final KeyFamily INTERVALS = KeyFamily.of("dates.qualified-interval", Qualifier.class);
    private static final KeyFamily BRIEFLY = KeyFamily.of("dates.briefly-qualified", Qualifier.class);

    static QualifiedWords of(Wording wording, boolean brief, boolean weekdays) {
        Messages messages = new Messages(wording);
        return new QualifiedWords(messages, new PointWords(messages, brief, weekdays), brief);
    }

    String say(EdtfPoint point, Place place) {
        String phrase = points.say(point.form(), placed(point.qualifier(), place));
        return messages.say(brief ? BRIEFLY : POINTS, point.qualifier(), phrase);
    }

    /** An interval both ends of which are qualified alike. */
    String interval(Qualifier qualifier, String phrase) {
        return messages.say(brief ? BRIEFLY : INTERVALS, qualifier, phrase);
    }

    /** “About” governs what follows it; labels do without the article. */
    private Place placed(Qualifier qualifier, Place place) {
        if (brief) {
            return place == Place.ALONE ? Place.ALONE : Place.RANGE;
        }
        return qualifier.isApproximate() ? Place.WITHIN : place;
    }
}
