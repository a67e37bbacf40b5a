package infiraj.search.measure;

import infiraj.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** What Lucene does out of the box, as a baseline: one field or several, their scores added. */
final class Stock implements Mrr.Searcher {
    private static final String ID = "id";

    private final Analyzer analyzer;
    private final Map<String, Float> fields;
    private final Directory directory;
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    private Stock(Map<String, Float> fields, Directory directory) throws IOException {
        this.fields = fields;
        this.directory = directory;
        this.analyzer = new PerFieldAnalyzerWrapper(
                new ArabicAnalyzer(), Map.of("word", new StandardAnalyzer(), "grams", grams()));
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    /** The stock Arabic analyzer. */
    static Stock arabic(Directory directory) throws IOException {
        return new Stock(Map.of("stem", 1f), directory);
    }

    /** Folded words, stock stems and letter runs of three and four, their scores added. */
    static Stock blend() throws IOException {
        return new Stock(Map.of("word", 1f, "stem", 1f, "grams", 0.3f), new ByteBuffersDirectory());
    }

    private static Analyzer grams() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new NGramTokenFilter(words, 3, 4, true));
            }
        };
    }

    void add(String id, String text) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        for (String field : fields.keySet()) {
            document.add(new TextField(field, prepared(text), Field.Store.NO));
        }
        writer.addDocument(document);
    }

    Stock closed() throws IOException {
        writer.close();
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        return this;
    }

    @Override
    public List<String> search(String question, int limit) throws IOException {
        IndexSearcher open = java.util.Objects.requireNonNull(searcher);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Map.Entry<String, Float> field : fields.entrySet()) {
            for (String term : terms(field.getKey(), prepared(question))) {
                query.add(
                        new BoostQuery(new TermQuery(new Term(field.getKey(), term)), field.getValue()), Occur.SHOULD);
            }
        }
        List<String> found = new ArrayList<>();
        for (ScoreDoc each : open.search(query.build(), limit).scoreDocs) {
            found.add(open.storedFields().document(each.doc).get(ID));
        }
        return found;
    }

    private String prepared(String text) {
        return fields.size() == 1 ? text : Folding.key(text);
    }

    private List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
