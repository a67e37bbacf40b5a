package infiraj.corpus;

import infiraj.model.Paragraph;
import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a saved page is the article.
 *
 * @param headline where its headline stands, if it has one
 * @param pieces its paragraphs in order
 * @param omissions what else stands in the page, in order
 */
public record Page(Optional<TextSpan> headline, List<Piece> pieces, List<Omission> omissions) {
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_HEADLINE = 160;

    public Page {
        pieces = List.copyOf(pieces);
        omissions = List.copyOf(omissions);
    }

    /**
     * A line that is not of the article.
     *
     * @param span UTF-16 offsets in the raw text
     * @param sort what it was taken for; not {@link Furniture.Sort#TEXT}
     */
    public record Omission(TextSpan span, Furniture.Sort sort) {}

    /**
     * A paragraph and where it stands in the page.
     *
     * @param span UTF-16 offsets in the raw text
     * @param paragraph the words there, verbatim
     */
    public record Piece(TextSpan span, Paragraph paragraph) {}

    /**
     * Reads the text of a saved page: one paragraph to a line, furniture left out. A page of nothing but furniture gives
     * no piece.
     */
    public static Page read(String raw) {
        List<Omission> omissions = new ArrayList<>();
        List<TextSpan> lines = text(raw, omissions);
        Optional<TextSpan> headline = lines.stream().findFirst().filter(first -> isHeadline(lines, raw));
        String title = headline.map(span -> bare(span.in(raw))).orElse("");
        List<Piece> pieces = new ArrayList<>();
        for (TextSpan line : lines) {
            String words = line.in(raw);
            if (headline.isEmpty() || !bare(words).equals(title)) {
                pieces.add(new Piece(line, new Paragraph(kind(words), words)));
            } else if (!line.equals(headline.get())) {
                omissions.add(new Omission(line, Furniture.Sort.REPEATED));
            }
        }
        omissions.sort(Comparator.comparing(Omission::span));
        return new Page(headline, pieces, omissions);
    }

    /** The lines that are text, up to where something else than the article begins. */
    private static List<TextSpan> text(String raw, List<Omission> omissions) {
        List<TextSpan> lines = new ArrayList<>();
        boolean beyond = false;
        for (TextSpan line : lines(raw)) {
            Furniture.Sort sort = beyond ? Furniture.Sort.BEYOND : Furniture.sort(line.in(raw));
            if (sort == Furniture.Sort.TEXT) {
                lines.add(line);
            } else {
                omissions.add(new Omission(line, sort));
            }
            beyond |= sort == Furniture.Sort.TAIL && !lines.isEmpty();
        }
        return lines;
    }

    private static List<TextSpan> lines(String raw) {
        List<TextSpan> lines = new ArrayList<>();
        int from = 0;
        while (from <= raw.length()) {
            int newLine = raw.indexOf('\n', from);
            int to = newLine < 0 ? raw.length() : newLine;
            TextSpan line = stripped(raw, from, to);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static TextSpan stripped(String raw, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    /** The first line, when it is short, ends no sentence and has an article below it. */
    private static boolean isHeadline(List<TextSpan> lines, String raw) {
        String first = lines.isEmpty() ? "" : lines.getFirst().in(raw);
        return lines.size() > 1
                && first.length() <= LONGEST_HEADLINE
                && !isBullet(first)
                && !endsSentence(first)
                && !first.endsWith(":");
    }

    /** A headline is often repeated with other quotation marks. */
    private static String bare(String line) {
        return line.replaceAll("[\"“”«»'‘’]", "");
    }

    private static Paragraph.Kind kind(String line) {
        if (isBullet(line)) {
            return Paragraph.Kind.BULLET;
        }
        boolean credit = line.startsWith("(") && line.endsWith(")");
        boolean tagged = line.contains("#");
        return line.length() > LONGEST_HEADING || endsSentence(line) || credit || tagged
                ? Paragraph.Kind.BODY
                : Paragraph.Kind.HEADING;
    }

    private static boolean isBullet(String line) {
        return line.startsWith("•") || line.startsWith("- ") || line.startsWith("– ") || line.startsWith("* ");
    }

    private static boolean endsSentence(String line) {
        String end = line.replaceAll("[\"”»)\\]]+$", "");
        return end.endsWith(".")
                || end.endsWith("!")
                || end.endsWith("؟")
                || end.endsWith("?")
                || end.endsWith("…")
                || end.endsWith("،");
    }
}
