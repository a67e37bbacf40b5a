package infiraj.intake;

import infiraj.model.Paragraph;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * What makes a text the same as another: a digest of its folded words, and the least hashes of its runs of four words, of
 * which near twins share most (Broder 1997).
 *
 * @param digest the same for texts that differ in marks, spelling variants and white space only
 * @param least ascending, at most {@link #KEPT}
 */
public record Fingerprint(String digest, List<Integer> least) {
    /** How many hashes are kept of a text. */
    static final int KEPT = 32;

    private static final int RUN = 4;

    public Fingerprint {
        least = List.copyOf(least);
    }

    /** What makes this text the same as another. */
    public static Fingerprint of(List<Paragraph> paragraphs) {
        List<Word> words = new ArrayList<>();
        paragraphs.forEach(paragraph -> words.addAll(Words.in(paragraph.text())));
        return new Fingerprint(digest(words), least(words));
    }

    /** An id for an article of this text. */
    public String id() {
        return "text-" + digest.substring(0, 16);
    }

    /** The share of kept hashes that two texts have in common, 0 to 1. */
    double likeness(Fingerprint other) {
        if (least.isEmpty() || other.least.isEmpty()) {
            return digest.equals(other.digest) ? 1 : 0;
        }
        long common = least.stream().filter(other.least::contains).count();
        return (double) common / Math.max(least.size(), other.least.size());
    }

    private static String digest(List<Word> words) {
        StringBuilder folded = new StringBuilder();
        words.forEach(word -> folded.append(word.folded()).append(' '));
        return digest(folded.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Integer> least(List<Word> words) {
        TreeSet<Integer> least = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            int hash = 1;
            for (int k = 0; k < RUN; k++) {
                hash = 31 * hash + words.get(i + k).folded().hashCode();
            }
            int mixed = hash * 0x9e3779b9;
            int spread = mixed ^ mixed >>> 16;
            if (least.size() < KEPT || spread < least.last()) {
                least.add(spread);
                if (least.size() > KEPT) {
                    least.pollLast();
                }
            }
        }
        return List.copyOf(least);
    }
}
