package infiraj.search.index;

import infiraj.search.words.Lexicon;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The index as it stood at one moment. */
public final class Snapshot implements Closeable {
    private final DirectoryReader reader;
    private final Lexicon lexicon;
    private final Table table;

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.lexicon = lexicon(reader);
        this.table = new Table(reader);
    }

    private static Lexicon lexicon(DirectoryReader reader) throws IOException {
        LexiconBuilder lexicon = new LexiconBuilder();
        Map<String, Integer> deleted = DeletedWords.of(reader);
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                String folded = word.utf8ToString();
                int holding = each.docFreq() - deleted.getOrDefault(folded, 0);
                if (holding > 0) {
                    lexicon.add(folded, holding);
                }
            }
        }
        return lexicon.build();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Table table() {
        return table;
    }

    /** Keeps the index readable as it is, even once this is closed, until the returned hold is closed. */
    public Closeable hold() {
        reader.incRef();
        return reader::decRef;
    }

    /** A reader of postings; each thread takes its own. */
    public Postings postings() throws IOException {
        return new Postings(reader);
    }

    /** A reader of many texts; each thread takes its own. */
    public Texts texts() throws IOException {
        return new Texts(reader);
    }

    /** The text of an entry. */
    public String text(int document) throws IOException {
        StoredFields stored = reader.storedFields();
        return stored.document(document).get(Fields.TEXT);
    }

    /** A word as some entry prints it, marks and tatweel left out. */
    public String printed(String folded) throws IOException {
        PrintedForm form = new PrintedForm(folded);
        postings().holding(folded, form::remember);
        return form.in(form.isFound() ? text(form.document()) : "");
    }

    /** The entries that print a word letter for letter so. */
    public BitSet printing(String word) throws IOException {
        return holding(Fields.PRINTED, word);
    }

    /** The entries of an article or event. */
    public BitSet inGroup(String group) throws IOException {
        return holding(Fields.GROUP, group);
    }

    /** The entries of every article that has some characters in its id. */
    public BitSet inArticlesNamedLike(String part) {
        BitSet articles = table.articlesNamedLike(part);
        BitSet documents = live();
        documents.stream()
                .filter(document -> !articles.get(table.group(document)))
                .forEach(documents::clear);
        return documents;
    }

    /** The entries in which a participant takes part. */
    public BitSet withParticipant(String code) throws IOException {
        return holding(Fields.WHO, code);
    }

    /** The entries of an event type or quad class. */
    public BitSet ofType(String type) throws IOException {
        return holding(Fields.TYPE, type);
    }

    /** The entries that speak of some date between two days, both included; none where the second is before the first. */
    public BitSet during(LocalDate first, LocalDate last) throws IOException {
        BitSet documents = new BitSet(reader.maxDoc());
        if (!last.isBefore(first)) {
            int[] from = {Documents.number(first)};
            int[] to = {Documents.number(last)};
            mark(IntRange.newIntersectsQuery(Fields.DAYS, from, to), documents);
        }
        return documents;
    }

    private void mark(Query query, BitSet documents) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext context : reader.leaves()) {
            Scorer scorer = weight.scorer(context);
            if (scorer != null) {
                DocIdSetIterator each = scorer.iterator();
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    documents.set(context.docBase + each.docID());
                }
            }
        }
    }

    /** All entries. */
    public BitSet live() {
        BitSet live = new BitSet(reader.maxDoc());
        for (LeafReaderContext context : reader.leaves()) {
            Bits bits = context.reader().getLiveDocs();
            for (int at = 0; at < context.reader().maxDoc(); at++) {
                live.set(context.docBase + at, bits == null || bits.get(at));
            }
        }
        return live;
    }

    private BitSet holding(String field, String value) throws IOException {
        BitSet documents = new BitSet(reader.maxDoc());
        for (LeafReaderContext context : reader.leaves()) {
            PostingsEnum postings = context.reader().postings(new Term(field, value), PostingsEnum.NONE);
            Bits live = context.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    documents.set(context.docBase + postings.docID());
                }
            }
        }
        return documents;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
