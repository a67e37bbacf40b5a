package infiraj.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What is known of every entry without reading its text. */
public final class Table {
    private static final int UNDATED = Integer.MAX_VALUE;

    private final int[] groups;
    private final int[] numbers;
    private final int[] lengths;
    private final int[] firstDays;
    private final List<String> names = new ArrayList<>();
    private final int[] sizes;
    private final int entries;
    private final double meanLength;

    Table(IndexReader reader) throws IOException {
        this.groups = new int[reader.maxDoc()];
        this.numbers = new int[reader.maxDoc()];
        this.lengths = new int[reader.maxDoc()];
        this.firstDays = new int[reader.maxDoc()];
        Arrays.fill(firstDays, UNDATED);
        Map<String, Integer> known = new HashMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            readGroups(context, known);
            readNumbers(context, Fields.NUMBER, numbers);
            readNumbers(context, Fields.LENGTH, lengths);
            readNumbers(context, Fields.FIRST_DAY, firstDays);
        }
        this.sizes = new int[names.size()];
        this.entries = reader.numDocs();
        this.meanLength = measure(reader);
    }

    private double measure(IndexReader reader) {
        long words = 0;
        for (LeafReaderContext context : reader.leaves()) {
            Bits live = context.reader().getLiveDocs();
            for (int at = 0; at < context.reader().maxDoc(); at++) {
                if (live == null || live.get(at)) {
                    sizes[groups[context.docBase + at]]++;
                    words += lengths[context.docBase + at];
                }
            }
        }
        return entries == 0 ? 1 : Math.max(1, (double) words / entries);
    }

    private void readGroups(LeafReaderContext context, Map<String, Integer> known) throws IOException {
        LeafReader leaf = context.reader();
        SortedDocValues values = leaf.getSortedDocValues(Fields.GROUP);
        if (values == null) {
            return;
        }
        int[] global = new int[values.getValueCount()];
        for (int ord = 0; ord < global.length; ord++) {
            String name = values.lookupOrd(ord).utf8ToString();
            global[ord] = known.computeIfAbsent(name, fresh -> {
                names.add(fresh);
                return names.size() - 1;
            });
        }
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
            groups[context.docBase + at] = global[values.ordValue()];
        }
    }

    private static void readNumbers(LeafReaderContext context, String field, int[] into) throws IOException {
        NumericDocValues values = context.reader().getNumericDocValues(field);
        if (values == null) {
            return;
        }
        for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
            into[context.docBase + at] = (int) values.longValue();
        }
    }

    /** How many entries there are. */
    public int entries() {
        return entries;
    }

    /** One more than the greatest document number. */
    public int documents() {
        return groups.length;
    }

    /** The mean number of words of an entry. */
    public double meanLength() {
        return meanLength;
    }

    public int length(int document) {
        return lengths[document];
    }

    /** The article or event of an entry, as a number from 0. */
    public int group(int document) {
        return groups[document];
    }

    /** The articles that have some characters in their ids, as numbers of groups. */
    BitSet articlesNamedLike(String part) {
        BitSet named = new BitSet();
        for (int group = 0; group < names.size(); group++) {
            String name = names.get(group);
            named.set(group, name.contains(part) && Place.of(name, 0) instanceof Place.OfPassage);
        }
        return named;
    }

    public int groups() {
        return sizes.length;
    }

    /** How many entries a group holds. */
    public int size(int group) {
        return sizes[group];
    }

    /** The first day an entry speaks of, in days since 1970; after every day where it has no date. */
    public int firstDay(int document) {
        return firstDays[document];
    }

    /** The first day an entry speaks of, where it has a date. */
    public Optional<LocalDate> day(int document) {
        return firstDays[document] == UNDATED
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(firstDays[document]));
    }

    public Place place(int document) {
        return Place.of(names.get(groups[document]), numbers[document]);
    }
}
