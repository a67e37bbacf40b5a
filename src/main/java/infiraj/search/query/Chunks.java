package infiraj.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into chunks in one pass. Nothing a person can type is an error. */
final class Chunks {
    private static final String OPENING = "\"«“„”";
    private static final String CLOSING = "\"»”“”";
    private static final Pattern FIELD = Pattern.compile("([\\p{L}]{2,10})[:：](.*)");

    private final String query;
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean leftOpen;
    private int at;

    Chunks(String query) {
        this.query = query;
        while (at < query.length()) {
            if (Character.isWhitespace(query.charAt(at))) {
                at++;
            } else {
                readChunk();
            }
        }
    }

    List<Chunk> all() {
        return chunks;
    }

    /** Whether a quotation mark was opened and never closed. */
    boolean leftOpen() {
        return leftOpen;
    }

    private void readChunk() {
        String sign = readSign();
        String field = readField();
        Optional<String> quoted = readQuoted();
        String text = quoted.orElseGet(this::readPlain);
        chunks.add(new Chunk(sign, field, text, quoted.isPresent(), at == query.length()));
    }

    private String readSign() {
        char c = query.charAt(at);
        boolean attached = at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
        if (attached && (c == '-' || c == '−' || c == '=')) {
            at++;
            return c == '=' ? "=" : "-";
        }
        return "";
    }

    private String readField() {
        Matcher matcher = FIELD.matcher(query.substring(at, Math.min(query.length(), at + 12)));
        if (matcher.matches() && FilterReader.isField(matcher.group(1))) {
            at += matcher.end(1) + 1;
            return matcher.group(1);
        }
        return "";
    }

    private Optional<String> readQuoted() {
        int kind = at < query.length() ? OPENING.indexOf(query.charAt(at)) : -1;
        if (kind < 0) {
            return Optional.empty();
        }
        int close = query.indexOf(CLOSING.charAt(kind), at + 1);
        if (close < 0) {
            leftOpen = true;
            at++;
            return Optional.empty();
        }
        String inside = query.substring(at + 1, close);
        at = close + 1;
        return Optional.of(inside);
    }

    private String readPlain() {
        int start = at;
        while (at < query.length()
                && !Character.isWhitespace(query.charAt(at))
                && (at == start || OPENING.indexOf(query.charAt(at)) < 0)) {
            at++;
        }
        return query.substring(start, at);
    }
}
