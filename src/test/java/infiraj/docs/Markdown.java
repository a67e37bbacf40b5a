package infiraj.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a Markdown document that a test can use. */
record Markdown(String text) {
    private static final Pattern MARKED_BLOCK =
            Pattern.compile("<!-- ([^>]+) -->\n```[a-z]*\n(.*?)\n```\n", Pattern.DOTALL);

    static Markdown of(Path file) {
        try {
            return new Markdown(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code blocks by the comment right above them. */
    Map<String, String> markedBlocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Matcher matcher = MARKED_BLOCK.matcher(text); matcher.find(); ) {
            blocks.put(matcher.group(1), matcher.group(2));
        }
        return blocks;
    }

    /** The rows of the table whose first column has this title, without their code marks. */
    List<List<String>> table(String firstTitle) {
        return text.substring(text.indexOf("| " + firstTitle + " |"))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(Markdown::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
