package infiraj.vector;

/** Text as XML may hold it. */
final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private XmlText() {}

    /** Appends a text for between tags or between quotes; what XML forbids becomes a replacement character. */
    static StringBuilder append(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
        return out;
    }

    /** Whether XML 1.0 knows the character. */
    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
