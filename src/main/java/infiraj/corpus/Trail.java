package infiraj.corpus;

import java.util.regex.Pattern;

/** The way from the root of a JSON file to one of its values; as text a JSONPath (RFC 9535) such as {@code $.events[3].id}. */
sealed interface Trail {
    Trail ROOT = new Root();

    /** The value of the whole file. */
    record Root() implements Trail {
        @Override
        public String toString() {
            return "$";
        }
    }

    /** A value of an object. */
    record Name(Trail parent, String name) implements Trail {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

        @Override
        public String toString() {
            String shown = Excerpt.of(name);
            return PLAIN.matcher(shown).matches()
                    ? parent + "." + shown
                    : parent + "['" + shown.replace("\\", "\\\\").replace("'", "\\'") + "']";
        }
    }

    /** An item of an array. */
    record Index(Trail parent, int index) implements Trail {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }
}
