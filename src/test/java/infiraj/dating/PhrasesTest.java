package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Phrases with all that is to be found in them, and phrases in which there is nothing. */
class PhrasesTest {
    @TestFactory
    Stream<DynamicTest> readsEveryPhrase() {
        return Resource.lines("phrases.tsv").stream()
                .map(line -> line.split("\t"))
                .map(field -> DynamicTest.dynamicTest(
                        field[1],
                        () -> assertEquals(field[2], values(field[1], Optional.of(LocalDate.parse(field[0]))))));
    }

    @TestFactory
    Stream<DynamicTest> findsNoDateWhereThereIsNone() {
        return Resource.lines("false-friends.txt").stream()
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertEquals(List.of(), found(text, Optional.of(LocalDate.of(2023, 3, 15))))));
    }

    private static List<String> found(String text, Optional<LocalDate> published) {
        return new DateReader()
                .read(text, published).stream()
                        .map(found -> found.span().in(text) + " by " + found.rule())
                        .toList();
    }

    private static String values(String text, Optional<LocalDate> published) {
        return new DateReader()
                .read(text, published).stream()
                        .map(found -> found.date().map(EdtfDate::edtf).orElse("unknown"))
                        .collect(Collectors.joining(" ; "));
    }
}
