package infiraj.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** One thing asked for. */
public sealed interface Clause {
    /** How the clause would be typed. */
    String canonical();

    /**
     * A word in any of its forms.
     *
     * @param typed as it was typed
     * @param unfinished whether it may still be growing
     */
    record Plain(String typed, boolean unfinished) implements Clause {
        @Override
        public String canonical() {
            return typed;
        }
    }

    /** A word exactly as it is typed. */
    record Exactly(String typed) implements Clause {
        @Override
        public String canonical() {
            return "=" + typed;
        }
    }

    /** Words that begin so. */
    record Begins(String typed) implements Clause {
        @Override
        public String canonical() {
            return typed + "*";
        }
    }

    /** Neighbouring words. */
    record Phrase(String typed) implements Clause {
        @Override
        public String canonical() {
            return "\"" + typed + "\"";
        }
    }

    /** Any one of several. */
    record Any(List<Clause> alternatives) implements Clause {
        public Any {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String canonical() {
            return alternatives.stream().map(Clause::canonical).collect(Collectors.joining(" OR "));
        }
    }
}
