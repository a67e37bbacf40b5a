package infiraj.search.measure;

import infiraj.search.SearchSettings;
import infiraj.search.rank.Weights;
import infiraj.search.words.Ingredients;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What each ingredient adds to MRR@10 on the development data, and what rewriting the questions costs. */
final class QualityTable {
    private final DevelopmentData data;
    private final StringBuilder out = new StringBuilder();

    QualityTable(DevelopmentData data) {
        this.data = data;
    }

    String print() throws IOException {
        Stock stock = stock(Stock.arabic(new ByteBuffersDirectory()));
        out.append("| search | MRR@10 |\n|---|---|\n");
        row("stock ArabicAnalyzer", Mrr.of(stock, data.questions()));
        row("simple blend: folded words + stock stems + letter runs", Mrr.of(stock(Stock.blend()), data.questions()));
        Map<String, SearchSettings> steps = steps();
        for (Map.Entry<String, SearchSettings> step : steps.entrySet()) {
            row(step.getKey(), Mrr.of(new Ours(data, step.getValue(), false), data.questions()));
        }
        row(
                "the same, passages grouped by article",
                Mrr.of(new Ours(data, SearchSettings.ALL, true), data.questions()));
        out.append('\n');
        rewritings(stock);
        folds();
        return out.toString();
    }

    private Stock stock(Stock stock) throws IOException {
        for (DevelopmentData.Passage passage : data.passages()) {
            stock.add(passage.id(), passage.text());
        }
        return stock.closed();
    }

    private void row(String name, double mrr) {
        out.append(String.format(Locale.ROOT, "| %s | %.4f |%n", name, mrr));
    }

    /** The ingredients, each step with one more. */
    private static Map<String, SearchSettings> steps() {
        Ingredients all = Ingredients.ALL;
        Ingredients clitics = Ingredients.WORD_ONLY.withClitic(all.clitic());
        Ingredients stems = clitics.withStem(all.stem());
        Ingredients roots = stems.withRoot(all.root());
        Ingredients letters = roots.withLetters(all);
        Weights bm25 = Weights.BM25;
        Weights shortText = new Weights(Weights.ALL.saturation(), Weights.ALL.lengthShare(), 0, 0, 0);
        Weights topic = new Weights(shortText.saturation(), shortText.lengthShare(), Weights.ALL.topic(), 0, 0);
        Map<String, SearchSettings> steps = new LinkedHashMap<>();
        steps.put("folded words, question words dropped, BM25", new SearchSettings(Ingredients.WORD_ONLY, bm25));
        steps.put("+ clitics", new SearchSettings(clitics, bm25));
        steps.put("+ light stems", new SearchSettings(stems, bm25));
        steps.put("+ consonants in order (broken plurals)", new SearchSettings(roots, bm25));
        steps.put("+ shared letters", new SearchSettings(letters, bm25));
        steps.put("+ names, typing errors, lost spaces", new SearchSettings(all, bm25));
        steps.put("+ k1 and b for short passages", new SearchSettings(all, shortText));
        steps.put("+ what a passage opens with", new SearchSettings(all, topic));
        steps.put("+ longer words count more: the program", SearchSettings.ALL);
        return steps;
    }

    private void rewritings(Stock stock) throws IOException {
        Ours ours = new Ours(data, SearchSettings.ALL, false);
        double stockPlain = Mrr.of(stock, data.questions());
        double plain = Mrr.of(ours, data.questions());
        out.append("| rewriting of every question | stock | program | may lose |\n|---|---|---|---|\n");
        for (Rewriting rewriting : Rewriting.values()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %+.4f | %+.4f | %.3f |%n",
                    rewriting.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Mrr.of(stock, data.questions(), rewriting::of) - stockPlain,
                    Mrr.of(ours, data.questions(), rewriting::of) - plain,
                    rewriting.mostLost()));
        }
        out.append('\n');
    }

    /** The figure on each fifth of the articles: how far it depends on the questions. */
    private void folds() throws IOException {
        Ours ours = new Ours(data, SearchSettings.ALL, false);
        out.append("| fifth of the articles | questions | MRR@10 |\n|---|---|---|\n");
        for (int fold = 0; fold < 5; fold++) {
            int rest = fold;
            var questions = data.questions().stream()
                    .filter(question -> Integer.parseInt(question.id().split("-")[2]) % 5 == rest)
                    .toList();
            out.append(String.format(
                    Locale.ROOT, "| %d | %d | %.4f |%n", fold + 1, questions.size(), Mrr.of(ours, questions)));
        }
    }
}
