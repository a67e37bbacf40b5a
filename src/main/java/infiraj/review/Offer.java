package infiraj.review;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;

/**
 * What a person hands over, by dropping or pasting it.
 *
 * @param files files and folders; where there are some, they are what is meant
 * @param page what it is as a page, with the headlines and menus around it told apart; may be blank
 * @param text what it is as plain text; may be blank
 */
public record Offer(List<Path> files, String page, String text) {
    public Offer {
        files = List.copyOf(files);
    }

    static Offer of(Clipboard board) {
        return new Offer(
                board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of(),
                board.hasHtml() ? board.getHtml() : "",
                board.hasString() ? board.getString() : "");
    }

    boolean isEmpty() {
        return files.isEmpty() && page.isBlank() && text.isBlank();
    }
}
