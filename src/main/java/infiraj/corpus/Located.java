package infiraj.corpus;

import infiraj.corpus.Json.Array;
import infiraj.corpus.Json.Literal;
import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import infiraj.corpus.Json.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a JSON file that is being decoded. Whatever is wrong goes into the report; a decoder then returns an empty
 * {@link Optional} and the decoding goes on elsewhere, so that all problems are found at once.
 *
 * @param file the file it stands in
 * @param json the value
 * @param trail the way to it
 * @param report where problems go
 */
public record Located(Path file, Json json, Trail trail, Report report) {
    /** Reports a problem with this value. */
    public <T> Optional<T> refuse(ProblemKind kind, String... arguments) {
        return refuse(json.spot(), trail, kind, arguments);
    }

    /** Reports a problem somewhere in the same file. */
    <T> Optional<T> refuse(Spot spot, Trail where, ProblemKind kind, String... arguments) {
        report.add(new Problem(file, spot.line(), spot.column(), where.toString(), kind, List.of(arguments)));
        return Optional.empty();
    }

    /** Gives up on this value because of a problem that is reported elsewhere. */
    <T> Optional<T> giveUp() {
        report.addConsequence();
        return Optional.empty();
    }

    /** A field of an object, without any claim that this is one. */
    public Optional<Located> member(String name) {
        if (json instanceof Struct(Spot _, List<Member> members)) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(new Located(file, member.value(), new Trail.Name(trail, name), report));
                }
            }
        }
        return Optional.empty();
    }

    public Optional<String> string() {
        return json instanceof Text(Spot _, String value)
                ? Optional.of(value)
                : refuse(ProblemKind.NOT_TEXT, json.glimpse());
    }

    /** A text, or a number as it is written. */
    public Optional<String> written() {
        return json instanceof Literal(Spot _, String written) && isNumber(written) ? Optional.of(written) : string();
    }

    /** Whether it is {@code null} or blank, which other programs write for nothing. */
    public boolean isNothing() {
        return json instanceof Text(Spot _, String value) && value.isBlank()
                || json instanceof Literal(Spot _, String written) && written.equals("null");
    }

    /** The line in which it begins, from 1. */
    public int line() {
        return json.spot().line();
    }

    /** Another text in the same place, such as what a notation means by the one that stands there. */
    public Located meaning(String text) {
        return new Located(file, new Text(json.spot(), text), trail, report);
    }

    /** A text as the list of its words, which blanks part. */
    public Located words() {
        return json instanceof Text(Spot spot, String value)
                ? new Located(
                        file,
                        new Array(
                                spot,
                                Stream.of(value.strip().split("\\s+"))
                                        .filter(word -> !word.isEmpty())
                                        .<Json>map(word -> new Text(spot, word))
                                        .toList()),
                        trail,
                        report)
                : this;
    }

    public Optional<Boolean> flag() {
        return json instanceof Literal(Spot _, String written) && (written.equals("true") || written.equals("false"))
                ? Optional.of(written.equals("true"))
                : refuse(ProblemKind.NOT_TRUE_OR_FALSE, json.glimpse());
    }

    /** A number as near to it as a {@code double} comes, and finite. */
    public Optional<Double> number() {
        double number = json instanceof Literal(Spot _, String written) && isNumber(written)
                ? Double.parseDouble(written)
                : Double.NaN;
        return Double.isFinite(number) ? Optional.of(number) : refuse(ProblemKind.NOT_A_NUMBER, json.glimpse());
    }

    /** Beyond true, false and null, which begin with a letter, only numbers are literals. */
    private static boolean isNumber(String literal) {
        return !Character.isLetter(literal.charAt(0));
    }

    /** Decodes the items of an array; empty if it is none, or if any item has a problem. */
    public <T> Optional<List<T>> list(Decoder<T> decoder) {
        if (!(json instanceof Array(Spot _, List<Json> items))) {
            return refuse(ProblemKind.NOT_A_LIST, json.glimpse());
        }
        List<T> decoded = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Optional<T> item = decoder.decode(new Located(file, items.get(i), new Trail.Index(trail, i), report));
            if (item.isPresent()) {
                decoded.add(item.get());
            }
        }
        return decoded.size() == items.size() ? Optional.of(List.copyOf(decoded)) : Optional.empty();
    }

    /** Decodes an array that has at least one item. */
    <T> Optional<List<T>> someOf(Decoder<T> decoder) {
        return json instanceof Array(Spot _, List<Json> items) && items.isEmpty()
                ? refuse(ProblemKind.EMPTY_LIST)
                : list(decoder);
    }
}
