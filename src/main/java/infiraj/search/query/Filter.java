package infiraj.search.query;

import infiraj.model.EdtfDate;

/** A condition on where or when. */
public sealed interface Filter {
    /** How the filter would be typed. */
    String canonical();

    /** Entries of one article, by its id. */
    record InArticle(String id) implements Filter {
        @Override
        public String canonical() {
            return "article:" + id;
        }
    }

    /** Entries in which a participant takes part, by its code. */
    record With(String participant) implements Filter {
        @Override
        public String canonical() {
            return "who:" + participant;
        }
    }

    /** Entries of an event type or quad class, in lower case. */
    record OfType(String type) implements Filter {
        @Override
        public String canonical() {
            return "type:" + type;
        }
    }

    /** Entries that may speak of a day no earlier than a date begins. */
    record From(EdtfDate date) implements Filter {
        @Override
        public String canonical() {
            return "from:" + date.edtf();
        }
    }

    /** Entries that may speak of a day no later than a date ends. */
    record To(EdtfDate date) implements Filter {
        @Override
        public String canonical() {
            return "to:" + date.edtf();
        }
    }
}
