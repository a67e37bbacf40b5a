package infiraj.export;

/** Text among tags. */
final class Markup {
    private Markup() {}

    /** A text that stands for itself in HTML and XML, between tags and in a quoted attribute. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isPrintable(character) ? character : ' ');
            }
        });
        return safe.toString();
    }

    /** Neither has a way to write the others. */
    private static boolean isPrintable(int character) {
        return character == '\n'
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && (character & 0xfffe) != 0xfffe;
    }
}
