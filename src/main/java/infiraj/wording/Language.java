package infiraj.wording;

/** The languages the program speaks. */
public enum Language {
    ARABIC("ar"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
