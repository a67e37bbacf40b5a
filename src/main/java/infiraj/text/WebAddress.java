package infiraj.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, of the two kinds that may ever be opened: {@code http} and {@code https}. It is ASCII, so that what
 * a person agrees to is what is opened: letters that look like others appear as what they are ({@code xn--…}, %D8%A7), and
 * nothing in it steers the direction of text.
 *
 * @param ascii the whole of it
 * @param host whose page it is
 */
public record WebAddress(String ascii, String host) {
    /** The longest address that is read, in characters. */
    public static final int LONGEST = 2_000;

    private static final Pattern IN_TEXT =
            Pattern.compile("(?i)\\bhttps?://[^\\s\\p{Cc}\\p{Cf}\\p{Z}<>\"«»“”{}|\\\\^`]{1," + LONGEST + "}");

    /** What ends a sentence rather than an address. */
    private static final String CLOSING = ".,;:!?)]'’،؛؟…";

    /**
     * An address in a text.
     *
     * @param start offset of its first character
     * @param end offset after its last
     */
    public record Found(int start, int end, WebAddress address) {}

    /**
     * Reads an address.
     *
     * @return nothing for any other kind of address, one with a name and a password in it, which are there to deceive, and
     *     what is none at all
     */
    public static Optional<WebAddress> of(String written) {
        try {
            URI uri = new URI(ascii(written));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getRawUserInfo() == null && written.length() <= LONGEST
                    ? Optional.of(new WebAddress(uri.toASCIIString(), uri.getHost()))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same with the name of the host as it is looked up. */
    private static String ascii(String written) throws URISyntaxException {
        int from = written.indexOf("://") + 3;
        int to = from;
        while (to < written.length() && "/?#".indexOf(written.charAt(to)) < 0) {
            to++;
        }
        if (from < 3) {
            throw new URISyntaxException(written, "no host");
        }
        String authority = written.substring(from, to);
        int port = authority.lastIndexOf(':');
        String name = port < 0 ? authority : authority.substring(0, port);
        return written.substring(0, from)
                + (name.chars().allMatch(c -> c < 128) ? name : IDN.toASCII(name))
                + (port < 0 ? "" : authority.substring(port))
                + written.substring(to);
    }

    /** The addresses in a text, in its order. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = matcher.start();
            int stop = end;
            of(text.substring(start, stop)).ifPresent(address -> found.add(new Found(start, stop, address)));
        }
        return List.copyOf(found);
    }
}
