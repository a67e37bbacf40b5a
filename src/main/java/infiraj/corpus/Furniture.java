package infiraj.corpus;

import infiraj.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Tells page furniture from text, line by line. The words it knows stand in {@code furniture.txt}. */
public final class Furniture {
    private static final Map<Sort, List<String>> WORDS = load();

    /** Longer lines are text whatever they are made of. */
    private static final int LONGEST_BAR = 300;

    private Furniture() {}

    /** What a line of a saved page can be. */
    public enum Sort {
        /** The head of what follows the article. */
        TAIL,
        /** Something below that head. */
        BEYOND,
        /** A way to another page. */
        LINK,
        /** A remark on the page. */
        LABEL,
        /** Something to press. */
        BUTTON,
        /** Ways to share. */
        SHARE,
        /** Navigation. */
        SECTION,
        /** The name of a site's logo. */
        LOGO,
        /** A line that was said before, such as the headline once more. */
        REPEATED,
        /** None of these. */
        TEXT
    }

    private static List<String> words(Sort sort) {
        return WORDS.getOrDefault(sort, List.of());
    }

    /** Sorts a line that is not blank. */
    static Sort sort(String line) {
        String key = tidy(line);
        if (words(Sort.TAIL).contains(key)) {
            return Sort.TAIL;
        }
        if (words(Sort.BUTTON).contains(key)) {
            return Sort.BUTTON;
        }
        for (Sort sort : List.of(Sort.LINK, Sort.LABEL)) {
            if (words(sort).stream().anyMatch(key::startsWith)) {
                return sort;
            }
        }
        for (Sort sort : List.of(Sort.SHARE, Sort.SECTION)) {
            if (isMadeOf(key, words(sort))) {
                return sort;
            }
        }
        return key.endsWith(" logo") ? Sort.LOGO : Sort.TEXT;
    }

    /** Folded, without marks around, with single spaces. */
    private static String tidy(String line) {
        return Folding.key(line).strip().replaceAll("\\s+", " ");
    }

    /** Whether a line is these words and nothing else, run together or apart. The longest word that fits is taken. */
    private static boolean isMadeOf(String line, List<String> words) {
        int at = 0;
        while (at < line.length() && line.length() <= LONGEST_BAR) {
            int from = at;
            char c = line.charAt(at);
            boolean gap = c == ' ' || c == '|' || c == '/' || c == '>' || c == '»' || c == '-' || c == ',';
            int word = words.stream()
                    .filter(known -> line.startsWith(known, from))
                    .findFirst()
                    .map(String::length)
                    .orElse(0);
            if (word == 0 && !gap) {
                return false;
            }
            at += Math.max(1, word);
        }
        return at == line.length();
    }

    private static Map<Sort, List<String>> load() {
        Map<Sort, TreeSet<String>> words = new EnumMap<>(Sort.class);
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
        for (Sort sort : Sort.values()) {
            words.put(sort, new TreeSet<>(longestFirst));
        }
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Sort, List<String>> lists = new EnumMap<>(Sort.class);
        words.forEach((sort, set) -> lists.put(sort, List.copyOf(set)));
        return lists;
    }

    private static void read(String line, Map<Sort, TreeSet<String>> words) {
        int colon = line.indexOf(':');
        Sort sort = Sort.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).split("\\|")) {
            Objects.requireNonNull(words.get(sort)).add(tidy(word));
        }
    }
}
