package infiraj.search.measure;

import infiraj.search.index.Entry;
import infiraj.search.index.EntrySource;
import infiraj.search.index.Facets;
import infiraj.search.index.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A hundred thousand passages, a hundred megabytes: the sentences of the development passages recombined, the same each
 * time. One word in thirty is bent by a letter, so that the number of different words grows with the text as it does in
 * news: to some hundred thousand.
 */
final class LargeText implements EntrySource {
    private static final int PASSAGES = 100_000;
    private static final int BYTES = 1_000;
    private static final int ONE_IN = 30;
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private final List<String> sentences = new ArrayList<>();
    private long bytes;

    LargeText(DevelopmentData data) {
        for (DevelopmentData.Passage passage : data.passages()) {
            for (String sentence : passage.text().split("(?<=[.،])\\s+")) {
                sentences.add(sentence);
            }
        }
    }

    /** How many bytes were fed, in UTF-8. */
    long bytes() {
        return bytes;
    }

    @Override
    public void feed(Consumer<? super Entry> sink) {
        Random random = new Random(20_190_822);
        bytes = 0;
        for (int n = 0; n < PASSAGES; n++) {
            String text = passage(random);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            sink.accept(new Entry(new Place.OfPassage("news-" + n / 8, n % 8), text, "", Facets.NONE));
        }
    }

    private String passage(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() * 2 < BYTES * 13 / 12) {
            for (String word : sentences.get(random.nextInt(sentences.size())).split(" ")) {
                text.append(random.nextInt(ONE_IN) == 0 ? bent(word, random) : word)
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String bent(String word, Random random) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + word.substring(at);
    }
}
