package infiraj.search.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the figures of the search: {@code mvn test-compile exec:exec@search-bench}. */
final class SearchBenchmark {
    private SearchBenchmark() {}

    static void main(String[] args) throws IOException {
        DevelopmentData data = DevelopmentData.load();
        String report = """
                # Measures of the search

                Written by `mvn test-compile exec:exec@search-bench`; not edited by hand.

                The questions are %d of ARCD over %d passages of ARCD and XQuAD-ar. Each passage stands alone, as an article of
                one paragraph, unless the table says otherwise.

                ## What finds the answer

                %s
                ## Speed

                Processor time of one thread; opening in wall-clock time. The text is made of recombined sentences with one word in
                thirty bent by a letter.

                %s""".formatted(
                        data.questions().size(),
                        data.passages().size(),
                        new QualityTable(data).print(),
                        new SpeedTable(data).print());
        Files.createDirectories(Path.of(args[0]).toAbsolutePath().getParent());
        Files.writeString(Path.of(args[0]), report);
        System.out.println(report);
    }
}
