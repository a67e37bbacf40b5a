package infiraj.workspace;

import infiraj.corpus.JsonText;
import infiraj.corpus.Values;
import infiraj.model.Article;
import infiraj.model.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes changes for the journal. What is written says what is there afterwards, and not what was there before: so it does
 * no harm to carry out twice what a file knows already.
 */
final class ChangeText {
    /** Characters of articles beyond which a change goes on in the next line. */
    private static final int LONG = 100_000;

    /** Characters of an event, and of everything else that is small, as a rule. */
    private static final int USUAL = 2_000;

    private final JsonText json = JsonText.line();

    private ChangeText() {}

    /** The lines of a change, without line ends; all but the last say that more follows. */
    static List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        List<Edit> piece = new ArrayList<>();
        int length = 0;
        for (Edit edit : change.edits()) {
            int added = length(edit);
            if (!piece.isEmpty() && length + added > LONG) {
                lines.add(new ChangeText().line(new Change(change.deed(), piece), true));
                piece.clear();
                length = 0;
            }
            piece.add(edit);
            length += added;
        }
        lines.add(new ChangeText().line(new Change(change.deed(), piece), false));
        return lines;
    }

    private static int length(Edit edit) {
        return edit instanceof Edit.OfArticle article
                ? USUAL + article.after().map(ChangeText::length).orElse(0)
                : USUAL;
    }

    private static int length(Article article) {
        return article.paragraphs().stream()
                .map(Paragraph::text)
                .mapToInt(String::length)
                .sum();
    }

    private String line(Change change, boolean more) {
        json.object(() -> {
            json.string("deed", Values.nameOf(change.deed()));
            if (more) {
                json.isTrue("more");
            }
            there(change);
            Map<String, List<String>> gone = gone(change);
            if (!gone.isEmpty()) {
                json.object("gone", () -> gone.forEach(json::strings));
            }
        });
        return json.finished().strip();
    }

    private void there(Change change) {
        List<Article> articles = present(change.edits(Edit.OfArticle.class));
        if (!articles.isEmpty()) {
            Parts.articles(json, articles);
        }
        List<infiraj.model.Event> events = present(change.edits(Edit.OfEvent.class));
        if (!events.isEmpty()) {
            Parts.events(json, events);
        }
        Map<String, String> notes = new LinkedHashMap<>();
        change.edits(Edit.OfNote.class).forEach(edit -> edit.after().ifPresent(note -> notes.put(edit.id(), note)));
        if (!notes.isEmpty()) {
            Parts.notes(json, notes);
        }
        List<Bookmark> bookmarks = present(change.edits(Edit.OfBookmark.class));
        if (!bookmarks.isEmpty()) {
            Parts.bookmarks(json, bookmarks);
        }
        marks(Parts.STARS, change.edits(Edit.OfStar.class));
        marks(Parts.DECIDED, change.edits(Edit.OfDecision.class));
    }

    private void marks(String name, List<? extends Edit.OfMark> edits) {
        List<String> ids =
                edits.stream().filter(Edit.OfMark::after).map(Edit::id).toList();
        if (!ids.isEmpty()) {
            json.strings(name, ids);
        }
    }

    private static <T> List<T> present(List<? extends Edit.OfValue<T>> edits) {
        return edits.stream().map(Edit.OfValue::after).flatMap(Optional::stream).toList();
    }

    private static Map<String, List<String>> gone(Change change) {
        Map<String, List<String>> gone = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            boolean isGone = switch (edit) {
                case Edit.OfValue<?> value -> value.after().isEmpty();
                case Edit.OfMark mark -> !mark.after();
            };
            if (isGone) {
                gone.computeIfAbsent(list(edit), fresh -> new ArrayList<>()).add(edit.id());
            }
        }
        return gone;
    }

    private static String list(Edit edit) {
        return switch (edit) {
            case Edit.OfArticle article -> Parts.ARTICLES;
            case Edit.OfEvent event -> Parts.EVENTS;
            case Edit.OfNote note -> Parts.NOTES;
            case Edit.OfBookmark bookmark -> Parts.BOOKMARKS;
            case Edit.OfStar star -> Parts.STARS;
            case Edit.OfDecision decision -> Parts.DECIDED;
        };
    }
}
