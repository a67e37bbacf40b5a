package infiraj.model;

import static infiraj.model.EdtfException.Reason.QUALIFIED_TIME;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One point of the calendar, from a millennium to a second, as certain as it is known. Its bounds are reckoned once. */
public final class EdtfPoint implements EdtfDate {
    private final EdtfForm form;
    private final Qualifier qualifier;
    private final LocalDate earliest;
    private final LocalDate latest;

    /**
     * @param form what it is made of
     * @param qualifier what is said against its certainty; {@link Qualifier#NONE} for a moment
     */
    public EdtfPoint(EdtfForm form, Qualifier qualifier) {
        if (form instanceof EdtfForm.Moment && qualifier != Qualifier.NONE) {
            throw new EdtfException(QUALIFIED_TIME, 0, qualifier.sign());
        }
        this.form = form;
        this.qualifier = qualifier;
        this.earliest = form.earliest();
        this.latest = form.latest();
    }

    /** What it is made of. */
    public EdtfForm form() {
        return form;
    }

    /** What is said against its certainty. */
    public Qualifier qualifier() {
        return qualifier;
    }

    @Override
    public EdtfPoint withQualifier(Qualifier other) {
        return other == qualifier ? this : new EdtfPoint(form, other);
    }

    @Override
    public LocalDate earliest() {
        return earliest;
    }

    @Override
    public LocalDate latest() {
        return latest;
    }

    @Override
    public LocalDate possibleEarliest() {
        return isPlain() ? earliest : Margins.firstDay(earliest, precision(), -1);
    }

    @Override
    public LocalDate possibleLatest() {
        return isPlain() ? latest : Margins.lastDay(latest, precision(), 1);
    }

    @Override
    public LocalDate certainStart() {
        return isPlain() ? earliest : Margins.firstDay(earliest, precision(), 1);
    }

    @Override
    public LocalDate certainEnd() {
        return isPlain() ? latest : Margins.lastDay(latest, precision(), -1);
    }

    private boolean isPlain() {
        return qualifier == Qualifier.NONE;
    }

    @Override
    public Precision precision() {
        return form.precision();
    }

    @Override
    public boolean saysWhen() {
        return precision() != Precision.NONE;
    }

    @Override
    public String edtf() {
        return form.edtf() + qualifier.sign();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfPoint that && form.equals(that.form) && qualifier == that.qualifier;
    }

    @Override
    public int hashCode() {
        return 31 * form.hashCode() + qualifier.hashCode();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
