package infiraj.reader;

import infiraj.model.Article;
import infiraj.text.BidiControls;
import infiraj.wording.Messages;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What goes onto the clipboard: plain text in reading order, free of invisible characters. */
final class Copying {
    private Copying() {}

    /** The selected text; each paragraph on its own line. */
    static String text(Article article, Selection selection) {
        StringJoiner text = new StringJoiner("\n");
        for (int i = selection.start().paragraph(); i <= selection.end().paragraph(); i++) {
            String paragraph = article.paragraphs().get(i).text();
            text.add(selection
                    .within(i, paragraph.length())
                    .map(span -> span.in(paragraph))
                    .orElse(""));
        }
        return BidiControls.visible(text.toString());
    }

    /**
     * The selected text and where it is from.
     *
     * @param dateline outlet and date, as the reader shows them; possibly empty
     */
    static String citation(Article article, Selection selection, String dateline, Messages messages) {
        int first = selection.start().paragraph() + 1;
        int last = selection.end().paragraph() + 1;
        String source = Optional.of(dateline)
                .filter(line -> !line.isBlank())
                .map(line -> messages.say("reader.source", article.headline().text(), line))
                .orElse(article.headline().text());
        String where = first == last
                ? messages.say("reader.paragraph", first)
                : messages.say("reader.paragraphs", first, last);
        String quoted = messages.say("reader.citation", text(article, selection), source, where);
        return BidiControls.visible(quoted);
    }

    /** Puts a text onto the system's clipboard; an empty one leaves it as it is. */
    static void put(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
