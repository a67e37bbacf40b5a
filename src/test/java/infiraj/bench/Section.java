package infiraj.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a Markdown file that a program writes: what stands between two comments that name it. */
final class Section {
    private Section() {}

    /**
     * Puts text in place of what stands between {@code <!-- name -->} and {@code <!-- /name -->}.
     *
     * @throws IllegalStateException if the file has no such part
     */
    static void replace(Path file, String name, String text) throws IOException {
        String whole = Files.readString(file);
        String begin = "<!-- " + name + " -->\n";
        int from = whole.indexOf(begin);
        int to = whole.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no part " + name);
        }
        Files.writeString(file, whole.substring(0, from + begin.length()) + "\n" + text + "\n" + whole.substring(to));
    }
}
