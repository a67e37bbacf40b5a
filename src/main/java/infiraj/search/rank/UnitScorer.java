package infiraj.search.rank;

import infiraj.search.index.Postings;
import infiraj.search.index.Table;
import infiraj.search.words.Kin;
import infiraj.search.words.Lexicon;
import java.io.IOException;
import java.util.BitSet;

/**
 * Scores one unit over the whole index: the weighted occurrences of all its words in an entry count together as one term
 * of BM25, whose rarity is that of its close relatives. Not for use by two threads at once.
 */
final class UnitScorer {
    /** A relative that weighs less says nothing of how rare the word asked for is. */
    private static final float CLOSE = 0.3f;

    private final Lexicon lexicon;
    private final Table table;
    private final Postings postings;
    private final Phrases phrases;
    private final Weights weights;
    private final Tally occurrences;
    private final Tally topics;

    UnitScorer(Lexicon lexicon, Table table, Postings postings, Weights weights) {
        this.lexicon = lexicon;
        this.table = table;
        this.postings = postings;
        this.phrases = new Phrases(lexicon, postings);
        this.weights = weights;
        this.occurrences = new Tally(table.documents());
        this.topics = new Tally(table.documents());
    }

    UnitScores score(Unit unit) throws IOException {
        try {
            return gather(unit);
        } finally {
            occurrences.clear();
            topics.clear();
        }
    }

    private UnitScores gather(Unit unit) throws IOException {
        BitSet firm = new BitSet(table.documents());
        for (Sequence sequence : unit.sequences()) {
            phrases.count(sequence, (document, times) -> {
                occurrences.add(document, sequence.weight() * times);
                firm.set(document);
            });
        }
        for (Kin kin : unit.words()) {
            if (kin.weight() >= CLOSE) {
                count(kin, firm);
            }
        }
        int holding = occurrences.count();
        double expected = 0;
        for (Kin kin : unit.words()) {
            if (kin.weight() < CLOSE) {
                count(kin, firm);
                expected += kin.weight() * lexicon.passages(kin.id());
            }
        }
        return collect(unit, rarity(holding > 0 ? holding : expected), firm);
    }

    private void count(Kin kin, BitSet firm) throws IOException {
        String word = lexicon.word(kin.id());
        boolean isFirm = kin.kind().isFirm();
        postings.holding(word, (document, times) -> {
            occurrences.add(document, kin.weight() * times);
            if (isFirm) {
                firm.set(document);
            }
        });
        if (weights.topic() > 0) {
            postings.about(word, (document, once) -> topics.add(document, kin.weight()));
        }
    }

    private double rarity(double holding) {
        double entries = table.entries();
        double bounded = Math.min(holding, entries);
        return Math.log(1 + (entries - bounded + 0.5) / (bounded + 0.5));
    }

    private UnitScores collect(Unit unit, double rarity, BitSet firm) {
        double gain = unit.importance() * rarity * Math.pow(unit.letters(), weights.wordLength());
        BitSet held = new BitSet(table.documents());
        for (int document : topics.documents()) {
            occurrences.add(document, 0);
        }
        int[] documents = occurrences.documents();
        float[] gains = new float[documents.length];
        for (int n = 0; n < documents.length; n++) {
            int document = documents[n];
            double times = occurrences.of(document);
            double about = weights.topic() * Math.min(1, topics.of(document));
            gains[n] = (float) (gain * (times / (times + slowness(document)) + about));
            held.set(document, times > 0);
        }
        return new UnitScores(documents, gains, held, firm, gain);
    }

    /** How slowly repetition counts in an entry: the denominator of BM25 beside the occurrences. */
    private double slowness(int document) {
        double length = table.length(document) / table.meanLength();
        return weights.saturation() * (1 - weights.lengthShare() + weights.lengthShare() * length);
    }
}
