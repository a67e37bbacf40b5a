package infiraj.corpus;

import infiraj.corpus.JsonFile.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Named values as a text to paste, such as {@code infiraj:?from=2018&landmarks&participants=JPN,KOR}: a URI of which only the
 * query says anything. A name alone is a flag; items of a list, which hold no commas, are parted by commas.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
public final class LinkText implements Notation {
    private static final String HEX = "0123456789ABCDEF";

    /** Left as they are, besides letters and digits of ASCII; all of these a query may hold, and none of them parts anything. */
    private static final String PLAIN = "-._~:/,";

    private final StringBuilder text;
    private char separator = '?';

    /**
     * An empty text.
     *
     * @param scheme what it begins with, without the colon
     */
    public LinkText(String scheme) {
        this.text = new StringBuilder(scheme).append(':');
    }

    /**
     * Reads a text, of which nothing is trusted.
     *
     * @param scheme what it has to begin with, without the colon
     * @param lists the names of values that are lists
     */
    public static <T> Reading<T> read(String text, String scheme, Set<String> lists, Decoder<T> decoder) {
        return LinkTree.read(text, scheme, lists, decoder);
    }

    @Override
    public void string(String name, String value) {
        add(name).append('=');
        escape(value);
    }

    @Override
    public void strings(String name, Collection<String> items) {
        string(name, items.stream().collect(Collectors.joining(",")));
    }

    @Override
    public void isTrue(String name) {
        add(name);
    }

    private StringBuilder add(String name) {
        text.append(separator).append(name);
        separator = '&';
        return text;
    }

    private void escape(String value) {
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            if (isPlain(character)) {
                text.append(character);
            } else {
                text.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xf));
            }
        }
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PLAIN.indexOf(character) >= 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
