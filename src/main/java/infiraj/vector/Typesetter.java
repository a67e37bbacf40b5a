package infiraj.vector;

import infiraj.text.BidiControls;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import infiraj.vector.SetText.Placed;
import infiraj.vector.SetText.Told;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Sets lines of text: directions by the rules of Unicode, letters joined by the JDK's own text layout. Remembers what it has
 * set; meant for one picture or document, on any thread.
 */
public final class Typesetter implements TextMeasure {
    /** What the JDK writes for a character that shows nothing. */
    private static final int INVISIBLE = 0xfffe;

    private record Line(String text, Face face, boolean rightToLeft) {}

    private final Map<Line, SetText> known = new ConcurrentHashMap<>();

    @Override
    public double width(String text, TextStyle style) {
        boolean rightToLeft = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return set(text, style, rightToLeft).width() * style.size() / Face.EM;
    }

    /**
     * Sets a line.
     *
     * @param rightToLeft its base direction
     */
    SetText set(String text, TextStyle style, boolean rightToLeft) {
        return known.computeIfAbsent(new Line(text, Face.of(style), rightToLeft), Typesetter::set);
    }

    private static SetText set(Line line) {
        List<Placed> glyphs = new ArrayList<>();
        List<Told> characters = new ArrayList<>();
        double x = 0;
        for (Run run : runs(line)) {
            GlyphVector vector = line.face.shape(line.text.toCharArray(), run.start, run.end, run.rightToLeft);
            place(vector, x, glyphs);
            tell(line.text.substring(run.start, run.end), vector, run.rightToLeft, x, characters);
            x += x(vector, vector.getNumGlyphs());
        }
        return new SetText(glyphs, characters, x);
    }

    /** Characters of one direction. */
    private record Run(int start, int end, boolean rightToLeft) {}

    /** From left to right. */
    private static List<Run> runs(Line line) {
        if (line.text.isEmpty()) {
            return List.of();
        }
        int base = line.rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(line.text, base);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Run[] runs = new Run[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(bidi.getRunStart(i), bidi.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return Arrays.asList(runs);
    }

    private static void place(GlyphVector vector, double left, List<Placed> glyphs) {
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) < INVISIBLE) {
                Point2D at = vector.getGlyphPosition(i);
                glyphs.add(new Placed(vector.getGlyphCode(i), left + at.getX(), 0 - at.getY()));
            }
        }
    }

    /** Deals the characters out to the glyphs that carry the line on; those of marks stand with their letters'. */
    private static void tell(String text, GlyphVector vector, boolean rightToLeft, double left, List<Told> characters) {
        int[] carriers = IntStream.range(0, vector.getNumGlyphs())
                .filter(i -> vector.getGlyphCode(i) < INVISIBLE
                        && vector.getGlyphMetrics(i).getAdvanceX() > 0)
                .toArray();
        if (carriers.length == 0) {
            characters.add(new Told(text, SetText.NONE, left, 0));
            return;
        }
        TreeSet<Integer> untold = new TreeSet<>();
        Arrays.stream(carriers).forEach(glyph -> untold.add(vector.getGlyphCharIndex(glyph)));
        TreeSet<Integer> starts = new TreeSet<>(untold);
        for (int n = 0; n < carriers.length; n++) {
            int first = vector.getGlyphCharIndex(carriers[n]);
            int from = first == starts.getFirst() ? 0 : first;
            int to = first == starts.getLast()
                    ? text.length()
                    : starts.tailSet(first, false).getFirst();
            // Several glyphs may stand for the same characters: the first of them tells those.
            String told = untold.remove(first) ? text.substring(from, to) : "";
            double x = n == 0 ? 0 : x(vector, carriers[n]);
            double end = x(vector, n + 1 < carriers.length ? carriers[n + 1] : vector.getNumGlyphs());
            add(told, vector.getGlyphCode(carriers[n]), rightToLeft, left + x, end - x, characters);
        }
    }

    private static void add(
            String text, int glyph, boolean rightToLeft, double x, double width, List<Told> characters) {
        if (!rightToLeft || text.length() < 2) {
            characters.add(new Told(text, glyph, x, width));
            return;
        }
        int[] points = text.codePoints().toArray();
        long letters = Math.max(1, text.codePoints().filter(c -> !isMark(c)).count());
        double at = x;
        for (int i = points.length - 1; i >= 0; i--) {
            double share = isMark(points[i]) && letters < points.length ? 0 : width / letters;
            int drawn = i == points.length - 1 ? glyph : SetText.NONE;
            characters.add(new Told(Character.toString(points[i]), drawn, at, share));
            at += share;
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || BidiControls.isInvisible(c);
    }

    /** Where a glyph begins, or the line ends. */
    private static double x(GlyphVector vector, int glyph) {
        return vector.getGlyphPosition(glyph).getX();
    }
}
