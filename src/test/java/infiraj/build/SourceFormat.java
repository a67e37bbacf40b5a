package infiraj.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's Java format. Runs on the project's own JDK, which the build tool's formatters cannot: they parse with the
 * JDK that Maven runs on. {@code mvn test-compile exec:exec@format} rewrites the sources.
 */
final class SourceFormat {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private SourceFormat() {}

    static void main(String[] args) throws IOException, FormatterException {
        for (Path file : sources()) {
            String before = Files.readString(file);
            String after = formatted(before);
            if (!before.equals(after)) {
                Files.writeString(file, after);
                System.out.println("formatted " + file);
            }
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static String formatted(String source) throws FormatterException {
        String imports = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, Style.PALANTIR));
        return FORMATTER.formatSource(imports);
    }
}
