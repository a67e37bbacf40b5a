package infiraj.intake;

import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.model.TextSpan;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Words that tell of participants, of kinds of events, and of time. Safe for use by several threads. */
public final class Vocabulary {
    /** Forms of words whose stems are kept, so that memory does not grow with what is read. */
    private static final int MOST_FORMS = 50_000;

    /** Prepositions of place, folded. */
    private static final Set<String> OF_PLACE = Set.of("في", "الي");

    private final Map<String, List<Term>> byFirstStem = new HashMap<>();
    private final Map<String, List<Term>> byForm = new ConcurrentHashMap<>();

    /** What a term tells of. */
    public sealed interface Sense {
        /** Somebody. */
        record Who(Participant participant) implements Sense {}

        /** Something that happens; of two, the one with the lower rank is preferred. */
        record What(EventType type, int rank) implements Sense {}

        /**
         * A time that the rules of date reading pass over.
         *
         * @param date the date, where the words themselves name one
         * @param published whether they mean the day of publication
         */
        record When(Optional<EdtfDate> date, boolean published) implements Sense {}
    }

    /**
     * Words of one sense.
     *
     * @param words each one word or several
     * @param sense what they tell of
     * @param town whether they name a town, which stands for somebody only where nothing happens in it
     */
    public record Entry(List<String> words, Sense sense, boolean town) {
        public Entry {
            words = List.copyOf(words);
        }
    }

    private record Term(List<String> stems, Sense sense, boolean town) {}

    /**
     * A term in a text.
     *
     * @param span where it stands
     * @param sense what it tells of
     */
    record Found(TextSpan span, Sense sense) {}

    /**
     * A vocabulary.
     *
     * @param entries the words
     * @param names every spelling of the names among the words is known too, and so are the names that have a participant
     */
    public Vocabulary(List<Entry> entries, Gazetteer names) {
        for (Name name : names.names()) {
            name.participant()
                    .filter(Participant::isValid)
                    .ifPresent(code -> add(new Entry(name.ar(), new Sense.Who(new Participant(code)), false), names));
        }
        entries.forEach(entry -> add(entry, names));
    }

    private void add(Entry entry, Gazetteer names) {
        entry.words().stream()
                .flatMap(word -> spellings(word, names))
                .map(Vocabulary::stems)
                .filter(stems -> !stems.isEmpty())
                .forEach(stems -> add(new Term(stems, entry.sense(), entry.town())));
    }

    private static Stream<String> spellings(String word, Gazetteer names) {
        return Stream.concat(
                Stream.of(word), names.named(Gazetteer.folded(word)).stream().flatMap(name -> name.ar().stream()));
    }

    private static List<String> stems(String words) {
        return Gazetteer.folded(words).stream()
                .map(word -> word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word)
                .toList();
    }

    private void add(Term term) {
        List<Term> terms = byFirstStem.computeIfAbsent(term.stems().getFirst(), fresh -> new ArrayList<>());
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    /** The terms in a text, none overlapping another; of those that begin together the longest. */
    List<Found> find(String text) {
        List<Word> words = Words.in(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Term> term = longest(words, i);
            int length = term.map(one -> one.stems().size()).orElse(1);
            if (term.isPresent() && !isPlace(words, i, term.get())) {
                TextSpan span = new TextSpan(
                        words.get(i).span().start(),
                        words.get(i + length - 1).span().end());
                found.add(new Found(span, term.get().sense()));
            }
            i += length;
        }
        return found;
    }

    private Optional<Term> longest(List<Word> words, int at) {
        Optional<Term> longest = Optional.empty();
        for (Term term : beginning(words.get(at).folded())) {
            if ((longest.isEmpty()
                            || term.stems().size() > longest.get().stems().size())
                    && fits(term, words, at)) {
                longest = Optional.of(term);
            }
        }
        return longest;
    }

    private List<Term> beginning(String word) {
        List<Term> known = byForm.get(word);
        if (known != null) {
            return known;
        }
        List<Term> terms = new ArrayList<>();
        Affixes.has(word, stem -> {
            terms.addAll(byFirstStem.getOrDefault(stem, List.of()));
            return false;
        });
        List<Term> distinct = terms.stream().distinct().toList();
        if (byForm.size() < MOST_FORMS) {
            byForm.put(word, distinct);
        }
        return distinct;
    }

    private static boolean fits(Term term, List<Word> words, int at) {
        for (int k = 1; k < term.stems().size(); k++) {
            String stem = term.stems().get(k);
            if (at + k >= words.size() || !Affixes.has(words.get(at + k).folded(), stem::equals)) {
                return false;
            }
        }
        return true;
    }

    /** Something happens in a town that a preposition of place stands before: «في طوكيو», «بسول». */
    private static boolean isPlace(List<Word> words, int at, Term term) {
        return term.town()
                && (at > 0 && OF_PLACE.contains(words.get(at - 1).folded())
                        || Affixes.isPlaced(words.get(at).folded(), term.stems().getFirst()));
    }
}
