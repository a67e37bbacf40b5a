package infiraj.explorer;

import infiraj.model.Ids;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Filters as text, for command lines and view files: facets separated by blanks, choices within one by commas, as in {@code
 * who:JPN,KOR kind:verbal-conflict,context article:gsomia-2019-08-22 landmarks certainty:possible}. The names of facets are those of the
 * search language. What a search found is no part of it, for that is what its query says; nor are stars, which are one
 * person's.
 */
public final class FilterText {
    private static final String WHO = "who:";
    private static final String KIND = "kind:";
    private static final String ARTICLE = "article:";
    private static final String LANDMARKS = "landmarks";
    private static final String CERTAINTY = "certainty:";
    private static final String CONTEXT = "context";

    private FilterText() {}

    /** What became of reading a text. */
    public sealed interface Reading {
        /** It is a filter. */
        record Read(Filter filter) implements Reading {}

        /**
         * It is none.
         *
         * @param word the first word that is wrong, or the choice in it
         * @param mistake what is wrong with it
         */
        record Refused(String word, Mistake mistake) implements Reading {}
    }

    /** What can be wrong with a text. */
    public enum Mistake {
        /** No facet begins like that. */
        UNKNOWN_FACET,
        /** Neither a state nor an organisation. */
        NO_PARTICIPANT,
        /** Neither a quadrant nor {@code context}. */
        NO_KIND,
        /** Nothing that an article can be called. */
        NO_ARTICLE,
        /** Neither {@code certain} nor {@code possible}. */
        NO_CERTAINTY
    }

    /** Reads a text; a blank one lets everything pass. */
    public static Reading read(String text) {
        Set<Participant> participants = new HashSet<>();
        Set<Optional<QuadClass>> kinds = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
        boolean landmarks = false;
        for (String word : text.strip().split("\\s+")) {
            Optional<Reading> refused = Optional.empty();
            if (word.equals(LANDMARKS)) {
                landmarks = true;
            } else if (word.startsWith(WHO)) {
                refused = choices(word, WHO, FilterText::participant, participants, Mistake.NO_PARTICIPANT);
            } else if (word.startsWith(KIND)) {
                refused = choices(word, KIND, FilterText::kind, kinds, Mistake.NO_KIND);
            } else if (word.startsWith(ARTICLE)) {
                refused = choices(
                        word, ARTICLE, id -> Optional.of(id).filter(Ids::isValid), articles, Mistake.NO_ARTICLE);
            } else if (word.startsWith(CERTAINTY)) {
                refused = choices(word, CERTAINTY, FilterText::certainty, certainties, Mistake.NO_CERTAINTY);
            } else if (!word.isEmpty()) {
                refused = Optional.of(new Reading.Refused(word, Mistake.UNKNOWN_FACET));
            }
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return new Reading.Read(
                new Filter(participants, kinds, articles, landmarks, certainties, false, Optional.empty()));
    }

    /** Adds the choices of a facet; what is refused is the first that is none. */
    private static <T> Optional<Reading> choices(
            String word, String facet, Function<String, Optional<T>> reader, Set<T> choices, Mistake mistake) {
        for (String written : word.substring(facet.length()).split(",", -1)) {
            Optional<T> choice = reader.apply(written);
            if (choice.isEmpty()) {
                return Optional.of(new Reading.Refused(written.isEmpty() ? word : written, mistake));
            }
            choices.add(choice.get());
        }
        return Optional.empty();
    }

    private static Optional<Participant> participant(String written) {
        String code = written.toUpperCase(Locale.ROOT);
        return Participant.isValid(code) ? Optional.of(new Participant(code)) : Optional.empty();
    }

    private static Optional<Optional<QuadClass>> kind(String written) {
        return kinds().filter(kind -> name(kind).equals(written)).findFirst();
    }

    private static Optional<Certainty> certainty(String written) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> name(certainty).equals(written))
                .findFirst();
    }

    private static String name(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** From warm to cold, then context. */
    private static Stream<Optional<QuadClass>> kinds() {
        return Stream.concat(Arrays.stream(QuadClass.values()).map(Optional::of), Stream.of(Optional.empty()));
    }

    private static String name(Optional<QuadClass> kind) {
        return kind.map(quad -> quad.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(CONTEXT);
    }

    /** Every name that {@code kind:} takes, from warm to cold. */
    public static List<String> kindNames() {
        return kinds().map(FilterText::name).toList();
    }

    /** The filter as text, always the same for the same filter; {@link #read} gives it back but for stars and what was found. */
    public static String of(Filter filter) {
        List<String> words = new ArrayList<>();
        add(WHO, filter.participants().stream().sorted().map(Participant::code), words);
        add(KIND, kinds().filter(filter.kinds()::contains).map(FilterText::name), words);
        add(ARTICLE, filter.articles().stream().sorted(), words);
        if (filter.landmarksOnly()) {
            words.add(LANDMARKS);
        }
        add(CERTAINTY, filter.certainties().stream().sorted().map(FilterText::name), words);
        return String.join(" ", words);
    }

    private static void add(String facet, Stream<String> choices, List<String> words) {
        List<String> written = choices.toList();
        if (!written.isEmpty()) {
            words.add(facet + String.join(",", written));
        }
    }
}
