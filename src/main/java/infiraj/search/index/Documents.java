package infiraj.search.index;

import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns entries into Lucene documents. */
final class Documents {
    /** Words from the beginning of a passage that tell what it is about. */
    private static final int OPENING = 12;

    /** Characters of a word, its marks included, that can be asked for as printed; nothing in any language is longer. */
    private static final int LONGEST_PRINTED = 1_000;

    private static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PRESENT = indexed(IndexOptions.DOCS);

    private Documents() {}

    /** @param fingerprint of all entries of the article or event */
    static Document of(Entry entry, BytesRef fingerprint) {
        List<Word> words = Words.in(entry.text());
        Document document = new Document();
        String group = entry.place().group();
        document.add(new StringField(Fields.GROUP, group, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(group)));
        document.add(new SortedDocValuesField(Fields.FINGERPRINT, fingerprint));
        document.add(new NumericDocValuesField(Fields.NUMBER, entry.place().number()));
        document.add(new NumericDocValuesField(Fields.LENGTH, words.size()));
        document.add(new StoredField(Fields.TEXT, entry.text()));
        document.add(new Field(Fields.WORD, new WordStream(folded(words)), WORDS));
        document.add(new Field(Fields.PRINTED, new WordStream(printed(words, entry.text())), PRESENT));
        document.add(new Field(Fields.TOPIC, new WordStream(folded(topic(words, entry.under()))), PRESENT));
        addFacets(document, entry.facets());
        return document;
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    private static List<String> printed(List<Word> words, String text) {
        return words.stream()
                .map(Word::span)
                .filter(span -> span.length() <= LONGEST_PRINTED)
                .map(span -> span.in(text))
                .toList();
    }

    private static List<Word> topic(List<Word> words, String under) {
        List<Word> topic = new ArrayList<>(words.subList(0, Math.min(OPENING, words.size())));
        topic.addAll(Words.in(under));
        return topic;
    }

    private static void addFacets(Document document, Facets facets) {
        facets.participants().forEach(code -> document.add(new StringField(Fields.WHO, code, Field.Store.NO)));
        facets.types().forEach(type -> document.add(new StringField(Fields.TYPE, type, Field.Store.NO)));
        facets.dates()
                .forEach(days -> document.add(
                        new IntRange(Fields.DAYS, new int[] {number(days.first())}, new int[] {number(days.last())})));
        facets.dates().stream()
                .mapToInt(days -> number(days.first()))
                .min()
                .ifPresent(first -> document.add(new NumericDocValuesField(Fields.FIRST_DAY, first)));
    }

    /** Days since 1970; what is open to one side lies as far out as an integer reaches. */
    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1);
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
