package infiraj.model;

import static infiraj.model.QuadClass.MATERIAL_CONFLICT;
import static infiraj.model.QuadClass.MATERIAL_COOPERATION;
import static infiraj.model.QuadClass.VERBAL_CONFLICT;
import static infiraj.model.QuadClass.VERBAL_COOPERATION;

import java.util.Arrays;
import java.util.Optional;

/**
 * The sixteen event types of PLOVER, each with its quad class and the Goldstein score of the CAMEO root code that it
 * succeeds; and {@link #NONE} for context that is not an interaction.
 *
 * <p>Sources: the PLOVER codebook (Open Event Data Alliance) for the types and their quad classes; the CAMEO 0.9b5 scale
 * (Goldstein 1992 as adapted by Schrodt) for the scores, −10 (most conflictual) to +10 (most cooperative).
 */
public enum EventType {
    AGREE(VERBAL_COOPERATION, "03", 4.0),
    CONSULT(VERBAL_COOPERATION, "04", 1.0),
    SUPPORT(VERBAL_COOPERATION, "05", 3.5),
    CONCEDE(VERBAL_COOPERATION, "08", 5.0),
    COOPERATE(MATERIAL_COOPERATION, "06", 6.0),
    AID(MATERIAL_COOPERATION, "07", 7.0),
    RETREAT(MATERIAL_COOPERATION, "08", 5.0),
    REQUEST(VERBAL_CONFLICT, "10", -5.0),
    ACCUSE(VERBAL_CONFLICT, "11", -2.0),
    REJECT(VERBAL_CONFLICT, "12", -4.0),
    THREATEN(VERBAL_CONFLICT, "13", -6.0),
    PROTEST(MATERIAL_CONFLICT, "14", -6.5),
    SANCTION(MATERIAL_CONFLICT, "16", -4.0),
    MOBILIZE(MATERIAL_CONFLICT, "15", -7.2),
    COERCE(MATERIAL_CONFLICT, "17", -7.0),
    ASSAULT(MATERIAL_CONFLICT, "19", -10.0),
    NONE(null, "", 0);

    private final Optional<QuadClass> quadClass;
    private final String cameoRoot;
    private final double goldstein;

    EventType(@org.jspecify.annotations.Nullable QuadClass quadClass, String cameoRoot, double goldstein) {
        this.quadClass = Optional.ofNullable(quadClass);
        this.cameoRoot = cameoRoot;
        this.goldstein = goldstein;
    }

    /** The quadrant; absent for {@link #NONE}. */
    public Optional<QuadClass> quadClass() {
        return quadClass;
    }

    /** Two-digit CAMEO root code; empty for {@link #NONE}. */
    public String cameoRoot() {
        return cameoRoot;
    }

    /** Goldstein score of the CAMEO root code, −10 to +10. */
    public double goldstein() {
        return goldstein;
    }

    /** Reads the name as written in the chronology, such as {@code AGREE} or {@code none}. */
    public static Optional<EventType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.code().equals(name)).findFirst();
    }

    /** The name as written in the chronology: upper case, but {@code none}. */
    public String code() {
        return this == NONE ? "none" : name();
    }
}
