package infiraj.search.measure;

import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Passages and questions of ARCD, MIT, and passages of XQuAD-ar, CC BY-SA 4.0. */
record DevelopmentData(List<Passage> passages, List<Question> questions) {
    record Passage(String id, String text) {
        /** The passages of one article share all of their id but the last part. */
        String article() {
            return id.substring(0, id.lastIndexOf('-'));
        }

        int number() {
            return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        }

        Entry entry(boolean grouped) {
            Place place = grouped ? new Place.OfPassage(article(), number()) : new Place.OfPassage(id, 0);
            return new Entry(place, text, "", Facets.NONE);
        }
    }

    record Question(String id, String text, Set<String> relevant) {
        Question asking(String other) {
            return new Question(id, other, relevant);
        }
    }

    static DevelopmentData load() {
        List<Passage> passages =
                rows("passages.tsv").map(row -> new Passage(row[0], row[1])).toList();
        List<Question> questions = rows("queries.tsv")
                .map(row -> new Question(row[0], row[1], Set.of(row[2].split(","))))
                .toList();
        return new DevelopmentData(passages, questions);
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in =
                Objects.requireNonNull(DevelopmentData.class.getResourceAsStream("/infiraj/search/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
