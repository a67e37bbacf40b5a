package infiraj.search.words;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** The words of a lexicon by their forms: without proclitics, light stem, consonants, and one typing error away. */
final class Forms {
    private static final int NAME_SHARE = 10;

    private final Lexicon lexicon;
    private final Buckets byBare;
    private final Buckets byStem;
    private final Buckets byRoot;
    private final Buckets byName;
    private final CompletableFuture<Buckets> byDeletion;
    private final CompletableFuture<Buckets> byStemDeletion;

    Forms(Lexicon lexicon) {
        this.lexicon = lexicon;
        int size = lexicon.size();
        int[] bare = new int[size];
        int[] stem = new int[size];
        int[] root = new int[size];
        int[] name = new int[size];
        String[] stems = new String[size];
        for (int id = 0; id < size; id++) {
            String withoutProclitics = bare(lexicon.word(id));
            stems[id] = stem(withoutProclitics);
            bare[id] = withoutProclitics.hashCode();
            stem[id] = stems[id].hashCode();
            root[id] = Skeleton.ofRoot(stems[id]).hashCode();
            name[id] = Skeleton.ofName(withoutProclitics).hashCode();
        }
        this.byBare = Buckets.gather(bare);
        this.byStem = Buckets.gather(stem);
        this.byRoot = Buckets.gather(root);
        this.byName = Buckets.gather(name);
        int bits = Buckets.bitsFor(size * 4);
        // Wanted only for words nobody knows: meanwhile the rest can be searched.
        this.byDeletion = CompletableFuture.supplyAsync(
                () -> Buckets.gather(size, bits, (id, key) -> Edits.deletions(lexicon.word(id), key)));
        this.byStemDeletion = CompletableFuture.supplyAsync(
                () -> Buckets.gather(size, bits, (id, key) -> Edits.deletions(stems[id], key)));
    }

    String bare(String word) {
        return Clitics.withoutProclitics(word, lexicon::passages);
    }

    String stem(String bare) {
        return Clitics.withoutEndings(bare);
    }

    private String stemOf(int id) {
        return stem(bare(lexicon.word(id)));
    }

    void withBare(String bare, IntConsumer sink) {
        byBare.forEach(bare.hashCode(), id -> {
            if (bare(lexicon.word(id)).equals(bare)) {
                sink.accept(id);
            }
        });
    }

    void withStem(String stem, IntConsumer sink) {
        byStem.forEach(stem.hashCode(), id -> {
            if (stemOf(id).equals(stem)) {
                sink.accept(id);
            }
        });
    }

    /** Words whose stem has the same consonants. */
    void withRoot(String stem, IntConsumer sink) {
        String root = Skeleton.ofRoot(stem);
        if (root.isEmpty()) {
            return;
        }
        byRoot.forEach(root.hashCode(), id -> {
            if (Skeleton.ofRoot(stemOf(id)).equals(root)) {
                sink.accept(id);
            }
        });
    }

    /** Words that may be another transliteration of the same name. */
    void withNameLike(String bare, IntConsumer sink) {
        String skeleton = Skeleton.ofName(bare);
        if (skeleton.isEmpty()) {
            return;
        }
        byName.forEach(skeleton.hashCode(), id -> {
            String other = bare(lexicon.word(id));
            if (!other.equals(bare) && Skeleton.areVariants(bare, other) && isLikeName(other)) {
                sink.accept(id);
            }
        });
    }

    /**
     * Whether a word behaves like a foreign name in this collection: it is long enough, and does not take the article or a
     * pronoun as Arabic nouns do.
     */
    boolean isLikeName(String bare) {
        int most = lexicon.passages(bare) / NAME_SHARE;
        return bare.length() >= 4
                && lexicon.passages("ال" + bare) <= most
                && lexicon.passages(bare + "ها") <= most
                && lexicon.passages(bare + "هم") <= most;
    }

    void oneStepFrom(String word, IntConsumer sink) {
        Edits.deletions(
                word,
                key -> byDeletion.join().forEach(key, id -> {
                    if (Edits.withinOne(word, lexicon.word(id))) {
                        sink.accept(id);
                    }
                }));
    }

    boolean hasOneStepFrom(String word) {
        boolean[] found = new boolean[1];
        oneStepFrom(word, id -> found[0] = true);
        return found[0];
    }

    void stemOneStepFrom(String stem, IntConsumer sink) {
        Edits.deletions(
                stem,
                key -> byStemDeletion.join().forEach(key, id -> {
                    if (Edits.withinOne(stem, stemOf(id))) {
                        sink.accept(id);
                    }
                }));
    }
}
