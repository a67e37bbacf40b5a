package infiraj.search.query;

import infiraj.model.EdtfDate;
import java.util.List;
import java.util.stream.Collectors;

/** A condition on where, who, what or when. */
public sealed interface Filter {
    /** How the filter would be typed. */
    String canonical();

    /** A condition that entries meet one by one. */
    sealed interface Facet extends Filter {}

    /** An end of a period. */
    sealed interface Bound extends Filter {}

    /** Entries of one article by its id or, where none has it, of those whose ids it is a part of. */
    record InArticle(String id) implements Facet {
        @Override
        public String canonical() {
            return "article:" + id;
        }
    }

    /** Entries in which a participant takes part, by its code. */
    record With(String participant) implements Facet {
        @Override
        public String canonical() {
            return "who:" + participant;
        }
    }

    /** Entries of an event type or quad class, in lower case. */
    record OfType(String type) implements Facet {
        @Override
        public String canonical() {
            return "type:" + type;
        }
    }

    /**
     * Entries that pass any of several conditions.
     *
     * @param alternatives at least one
     */
    record Any(List<Facet> alternatives) implements Facet {
        public Any {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String canonical() {
            String others = alternatives.stream()
                    .skip(1)
                    .map(Filter::canonical)
                    .map(typed -> "," + typed.substring(typed.indexOf(':') + 1))
                    .collect(Collectors.joining());
            return alternatives.getFirst().canonical() + others;
        }
    }

    /** Entries that may speak of a day no earlier than a date begins; with {@link To}, of one between. */
    record From(EdtfDate date) implements Bound {
        @Override
        public String canonical() {
            return "from:" + date.edtf();
        }
    }

    /** Entries that may speak of a day no later than a date ends. */
    record To(EdtfDate date) implements Bound {
        @Override
        public String canonical() {
            return "to:" + date.edtf();
        }
    }
}
