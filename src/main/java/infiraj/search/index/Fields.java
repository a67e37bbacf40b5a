package infiraj.search.index;

/** The fields of the index. */
final class Fields {
    /** Folded words with frequencies and positions. */
    static final String WORD = "word";
    /** Words letter for letter as they are printed. Documents only. */
    static final String PRINTED = "printed";
    /** Folded words that a passage opens with or stands under: what it is about. Documents only. */
    static final String TOPIC = "topic";
    /** The article or event. */
    static final String GROUP = "group";
    /** What tells this content of the article or event from another. */
    static final String FINGERPRINT = "fingerprint";
    /** The paragraph. */
    static final String NUMBER = "number";
    /** How many words. */
    static final String LENGTH = "length";
    /** The text, stored. */
    static final String TEXT = "text";

    static final String WHO = "who";
    static final String TYPE = "type";
    /** Each stretch of time it speaks of, from its first to its last day, as days since 1970. */
    static final String DAYS = "days";
    /** The first day of them all. */
    static final String FIRST_DAY = "first";

    private Fields() {}
}
