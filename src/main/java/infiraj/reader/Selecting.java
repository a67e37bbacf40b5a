package infiraj.reader;

import infiraj.model.Article;
import infiraj.text.Words;
import java.text.BreakIterator;
import java.util.Locale;

/** Keeps what is selected and extends it. Forward is towards the end of the text, whichever way that looks. */
final class Selecting {
    /** What a selection grows by. */
    enum Unit {
        CHARACTER,
        WORD,
        PARAGRAPH
    }

    private final Article article;
    private final Runnable changed;
    private Selection selection = Selection.at(new Place(0, 0));
    private Selection origin = selection;
    private Unit unit = Unit.CHARACTER;

    Selecting(Article article, Runnable changed) {
        this.article = article;
        this.changed = changed;
    }

    Selection selection() {
        return selection;
    }

    private void set(Selection other) {
        if (!other.equals(selection)) {
            selection = other;
            changed.run();
        }
    }

    /** Begins a selection; what it grows by follows from the number of clicks. */
    void begin(Spot spot, int clicks) {
        unit = Unit.values()[Math.clamp(clicks - 1, 0, Unit.values().length - 1)];
        origin = unitAt(spot);
        set(origin);
    }

    /** Extends the selection by what it grows by. */
    void extend(Spot spot) {
        if (unit == Unit.CHARACTER) {
            extendTo(spot.place());
        } else {
            set(origin.reaching(unitAt(spot)));
        }
    }

    /** Extends the selection by a unit, from where it was last extended. */
    void step(boolean forward, Unit by) {
        unit = Unit.CHARACTER;
        Place caret = selection.caret();
        set(new Selection(selection.anchor(), forward ? after(caret, by) : before(caret, by)));
    }

    /** Extends the selection to a place, by characters whatever it was begun with. */
    void extendTo(Place place) {
        unit = Unit.CHARACTER;
        set(new Selection(selection.anchor(), place));
    }

    void all() {
        int last = article.paragraphs().size() - 1;
        set(new Selection(new Place(0, 0), new Place(last, length(last))));
    }

    void clear() {
        set(Selection.at(selection.caret()));
    }

    private Selection unitAt(Spot spot) {
        Place on = spot.onCharacter();
        return switch (unit) {
            case CHARACTER -> Selection.at(spot.place());
            case WORD -> within(on, Words.start(text(on), on.offset()), Words.end(text(on), on.offset()));
            case PARAGRAPH -> within(on, 0, length(on.paragraph()));
        };
    }

    private static Selection within(Place place, int start, int end) {
        return new Selection(new Place(place.paragraph(), start), new Place(place.paragraph(), end));
    }

    private Place after(Place place, Unit by) {
        if (place.offset() >= length(place.paragraph())) {
            return place.paragraph() == article.paragraphs().size() - 1 ? place : new Place(place.paragraph() + 1, 0);
        }
        return new Place(
                place.paragraph(),
                switch (by) {
                    case CHARACTER -> graphemes(place).following(place.offset());
                    case WORD -> Words.next(text(place), place.offset());
                    case PARAGRAPH -> length(place.paragraph());
                });
    }

    private Place before(Place place, Unit by) {
        if (place.offset() == 0) {
            int previous = place.paragraph() - 1;
            return previous < 0 ? place : new Place(previous, length(previous));
        }
        return new Place(
                place.paragraph(),
                switch (by) {
                    case CHARACTER -> graphemes(place).preceding(place.offset());
                    case WORD -> Words.previous(text(place), place.offset());
                    case PARAGRAPH -> 0;
                });
    }

    private BreakIterator graphemes(Place place) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text(place));
        return graphemes;
    }

    private String text(Place place) {
        return article.paragraphs().get(place.paragraph()).text();
    }

    private int length(int paragraph) {
        return article.paragraphs().get(paragraph).text().length();
    }
}
