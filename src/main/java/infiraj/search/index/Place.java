package infiraj.search.index;

/** Where a hit is. */
public sealed interface Place {
    /** The article or event, as the index groups its entries. */
    String group();

    /**
     * A paragraph of an article.
     *
     * @param article id of the article
     * @param paragraph from 0
     */
    record OfPassage(String article, int paragraph) implements Place {
        @Override
        public String group() {
            return article;
        }
    }

    /**
     * An event of the chronology.
     *
     * @param id of the event
     */
    record OfEvent(String id) implements Place {
        /** Stands before the id of an event in the index; no article id begins so. */
        static final String PREFIX = "event:";

        @Override
        public String group() {
            return PREFIX + id;
        }
    }

    /** The number of the entry within its group. */
    default int number() {
        return this instanceof OfPassage(String article, int paragraph) ? paragraph : 0;
    }

    /** The place that a group and a number mean. */
    static Place of(String group, int number) {
        return group.startsWith(OfEvent.PREFIX)
                ? new OfEvent(group.substring(OfEvent.PREFIX.length()))
                : new OfPassage(group, number);
    }
}
