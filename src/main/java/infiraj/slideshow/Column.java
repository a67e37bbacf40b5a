package infiraj.slideshow;

import infiraj.fx.FaceFonts;
import infiraj.fx.TypeStyle;
import infiraj.fx.Typeset;
import infiraj.slideshow.Slide.Words;
import infiraj.text.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a slide set one below the other. Only for the JavaFX thread, which measures.
 *
 * @param rows from top to bottom
 * @param height in pixels
 */
record Column(List<Row> rows, double height) {
    /** Lines are broken at this size and scaled: every size would have its own words to measure. */
    private static final double MEASURED = 100;

    /** Shaping at one size is not quite that at another, scaled. */
    private static final double SLACK = 0.985;

    private static final int HALVINGS = 9;

    /**
     * One line.
     *
     * @param words what it is part of
     * @param text what stands on it
     * @param size of its letters, in pixels
     * @param top from the top of the column, in pixels
     * @param height in pixels
     * @param baseline from the top of the column, in pixels
     */
    record Row(Words words, String text, double size, double top, double height, double baseline) {
        private Row higher(double distance) {
            return new Row(words, text, size, top - distance, height, baseline - distance);
        }

        double bottom() {
            return top + height;
        }
    }

    Column {
        rows = List.copyOf(rows);
    }

    /**
     * Sets words as large as they may be and fit; what does not fit even at the least size goes on in further columns,
     * so that nothing is ever cut.
     *
     * @param measure the length of a line, in pixels
     * @param room the height there is, in pixels
     */
    static List<Column> fit(List<Words> words, Format format, double measure, double room) {
        Column wanted = set(words, format, measure, 1);
        if (wanted.height <= room) {
            return List.of(wanted);
        }
        Column least = set(words, format, measure, 0);
        return least.height <= room ? List.of(largest(words, format, measure, room, least)) : least.split(room);
    }

    private static Column largest(List<Words> words, Format format, double measure, double room, Column least) {
        Column best = least;
        double fits = 0;
        double tooLarge = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (fits + tooLarge) / 2;
            Column column = set(words, format, measure, share);
            if (column.height <= room) {
                best = column;
                fits = share;
            } else {
                tooLarge = share;
            }
        }
        return best;
    }

    private static Column set(List<Words> words, Format format, double measure, double share) {
        List<Row> rows = new ArrayList<>();
        double y = 0;
        for (Words part : words) {
            Manner manner = part.manner();
            double size = manner.size(share * format.zoom()) * format.unit();
            TypeStyle style = new TypeStyle(
                    FaceFonts.of(manner.face(), MEASURED, manner.bold()), manner.spacing(), Alignment.START);
            double scale = size / MEASURED;
            y += rows.isEmpty() ? 0 : manner.before() * format.unit() * Math.max(0.5, share);
            double indent = manner.isQuoted() ? Composer.INDENT * format.unit() : 0;
            double length = Math.max(1, (measure - indent) * SLACK / scale);
            for (String line :
                    Typeset.of(part.text(), part.direction(), style, length).texts()) {
                double height = style.lineHeight() * scale;
                rows.add(new Row(part, line, size, y, height, y + style.baseline() * scale));
                y += height;
            }
        }
        return new Column(rows, y);
    }

    private List<Column> split(double room) {
        List<Column> columns = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        double top = 0;
        for (Row row : rows) {
            if (!page.isEmpty() && row.bottom() - top > room) {
                columns.add(new Column(page, page.getLast().bottom()));
                page.clear();
            }
            if (page.isEmpty()) {
                top = row.top();
            }
            page.add(row.higher(top));
        }
        columns.add(new Column(page, page.getLast().bottom()));
        return List.copyOf(columns);
    }
}
