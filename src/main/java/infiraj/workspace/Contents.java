package infiraj.workspace;

import infiraj.corpus.ArticleDecoder;
import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.Located;
import infiraj.model.Article;
import infiraj.workspace.Parts.Keyed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A state in the making, while files are read: events are not decoded before all articles are known. */
final class Contents {
    final Map<String, Article> articles = new TreeMap<>();
    final Map<String, Located> events = new TreeMap<>();
    final Map<String, String> notes = new TreeMap<>();
    final Map<String, Bookmark> bookmarks = new TreeMap<>();
    final Set<String> stars = new TreeSet<>();
    final Set<String> decided = new TreeSet<>();

    /**
     * What a line of the journal says.
     *
     * @param more whether the change goes on in the next line
     * @param there what is there from then on
     * @param gone what is not there any more
     */
    record Entry(boolean more, There there, Gone gone) {
        static final Decoder<Entry> ENTRY = Entry::decode;

        private static Optional<Entry> decode(Located value) {
            Fields fields = Fields.of(value);
            fields.constant("deed", Deed.values());
            boolean more = fields.optional("more", Located::flag).orElse(false);
            There there = There.of(fields);
            Gone gone = fields.optional("gone", Gone.GONE).orElse(Gone.NOTHING);
            return fields.end() ? Optional.of(new Entry(more, there, gone)) : Optional.empty();
        }
    }

    /** What is there. */
    record There(
            List<Article> articles,
            List<Keyed<Located>> events,
            List<Keyed<String>> notes,
            List<Keyed<Bookmark>> bookmarks,
            List<String> stars,
            List<String> decided) {
        static There of(Fields fields) {
            return new There(
                    fields.optional(Parts.ARTICLES, value -> value.list(ArticleDecoder.ARTICLE))
                            .orElse(List.of()),
                    fields.optional(Parts.EVENTS, value -> value.list(Parts.EVENT))
                            .orElse(List.of()),
                    fields.optional(Parts.NOTES, Parts.NOTE_LIST).orElse(List.of()),
                    fields.optional(Parts.BOOKMARKS, Parts.BOOKMARK_LIST).orElse(List.of()),
                    fields.optional(Parts.STARS, Parts.IDS).orElse(List.of()),
                    fields.optional(Parts.DECIDED, Parts.IDS).orElse(List.of()));
        }
    }

    /** Ids of what is not there any more. */
    record Gone(
            List<String> articles,
            List<String> events,
            List<String> notes,
            List<String> bookmarks,
            List<String> stars,
            List<String> decided) {
        static final Gone NOTHING = new Gone(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        static final Decoder<Gone> GONE = Gone::decode;

        private static Optional<Gone> decode(Located value) {
            Fields fields = Fields.of(value);
            Gone gone = new Gone(
                    ids(fields, Parts.ARTICLES),
                    ids(fields, Parts.EVENTS),
                    ids(fields, Parts.NOTES),
                    ids(fields, Parts.BOOKMARKS),
                    ids(fields, Parts.STARS),
                    ids(fields, Parts.DECIDED));
            return fields.end() ? Optional.of(gone) : Optional.empty();
        }

        private static List<String> ids(Fields fields, String name) {
            return fields.optional(name, Parts.IDS).orElse(List.of());
        }
    }

    /** Carries out what a line of the journal says. */
    void apply(Entry entry) {
        There there = entry.there();
        there.articles().forEach(article -> articles.put(article.id(), article));
        Keyed.putAll(there.events(), events);
        Keyed.putAll(there.notes(), notes);
        Keyed.putAll(there.bookmarks(), bookmarks);
        stars.addAll(there.stars());
        decided.addAll(there.decided());
        Gone gone = entry.gone();
        articles.keySet().removeAll(gone.articles());
        events.keySet().removeAll(gone.events());
        notes.keySet().removeAll(gone.notes());
        bookmarks.keySet().removeAll(gone.bookmarks());
        gone.stars().forEach(stars::remove);
        gone.decided().forEach(decided::remove);
    }
}
