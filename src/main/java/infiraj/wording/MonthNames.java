package infiraj.wording;

/** Which month names Arabic uses; English has one set. */
public enum MonthNames {
    /** يناير، فبراير: Egypt and the Gulf. */
    GULF,
    /** كانون الثاني، شباط: the Levant and Iraq. */
    LEVANT,
    /** يناير/كانون الثاني: both, as pan-Arab media write. */
    BOTH
}
