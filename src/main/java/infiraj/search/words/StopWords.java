package infiraj.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that ask or connect and say nothing of a subject. They are left out of a question of several words, never out of
 * the index.
 */
public final class StopWords {
    private static final Set<String> FOLDED = read();

    private StopWords() {}

    /**
     * Whether a word is one, with or without a conjunction before it.
     *
     * @param word as it stands folded
     * @param typed as it was typed: ماء is not ما, though both fold to the same
     */
    public static boolean contains(String word, String typed) {
        boolean hamzaWasDropped = typed.indexOf('ء') >= 0;
        return !hamzaWasDropped && (FOLDED.contains(word) || isJoined(word));
    }

    static boolean contains(String folded) {
        return FOLDED.contains(folded);
    }

    private static boolean isJoined(String word) {
        return word.length() > 2
                && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && FOLDED.contains(word.substring(1));
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream("stop-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Words.in(line).stream())
                    .map(Word::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
