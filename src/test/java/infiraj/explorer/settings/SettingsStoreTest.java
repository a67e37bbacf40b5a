package infiraj.explorer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.explorer.Certainty;
import infiraj.explorer.Filter;
import infiraj.explorer.ReadingStyle;
import infiraj.explorer.TimeDirection;
import infiraj.explorer.View;
import infiraj.model.Participant;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsStoreTest {
    private static final Settings USUAL = Settings.usual(Language.ENGLISH);
    private static final Settings CHOSEN = new Settings(
            new Wording(Language.ARABIC, MonthNames.LEVANT, Digits.ARABIC_INDIC),
            Palette.PROJECTOR,
            new ReadingStyle(1.2, 1.5, true),
            Optional.of(new WindowPlace(-12.5, 40, 1440, 900, true)),
            Optional.of(new Sight(
                    Optional.of("/مقالات لي/corpus"),
                    new View(
                            new Period(18_000, 19_000),
                            TimeDirection.LEFT_TO_RIGHT,
                            LaneBy.PARTICIPANT,
                            false,
                            true,
                            90,
                            new Filter(
                                    Set.of(new Participant("JPN")),
                                    Set.of(),
                                    Set.of(),
                                    true,
                                    Set.of(Certainty.POSSIBLE),
                                    false,
                                    Optional.empty()),
                            "",
                            Optional.of("camp-david"),
                            Optional.empty()))),
            true);

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("infiraj").resolve("settings.json");
    }

    private SettingsStore.Found after(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        return SettingsStore.in(file()).read(USUAL);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        SettingsStore.in(file()).write(CHOSEN);
        assertEquals(CHOSEN, SettingsStore.in(file()).read(USUAL).settings());
    }

    @Test
    void withoutAFileThereIsNothingToSayAndNothingIsMade() throws IOException {
        assertEquals(
                new SettingsStore.Found(USUAL, List.of(), Optional.empty()),
                SettingsStore.in(file()).read(USUAL));
        try (Stream<Path> made = Files.list(folder)) {
            assertEquals(List.of(), made.toList());
        }
    }

    @Test
    void whereTheFileIsSilentTheUsualHolds() throws IOException {
        SettingsStore.Found found = after("{\"format\": \"infiraj-settings/1\", \"theme\": \"dark\"}");
        assertEquals(Palette.DARK, found.settings().palette());
        assertEquals(USUAL.wording(), found.settings().wording());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                                          | EMPTY_FILE
                    {"format": "infiraj-settings/1", "theme":                                   | TRUNCATED
                    {"format": "infiraj-settings/2"}                                            | WRONG_FORMAT
                    {"format": "infiraj-settings/1", "theme": "pink"}                           | UNKNOWN_VALUE
                    {"format": "infiraj-settings/1", "colour": "pink"}                          | UNKNOWN_FIELD
                    {"format": "infiraj-settings/1", "reading": {"size": "big"}}                | NOT_A_NUMBER
                    {"format": "infiraj-settings/1", "reading": {"size": 1e999}}                | NOT_A_NUMBER
                    {"format": "infiraj-settings/1", "window": {"x": 1, "y": 1, "width": null, "height": 3}} | NOT_A_NUMBER
                    {"format": "infiraj-settings/1", "seen": {"view": "infiraj:?from=2020&to=2010"}} | PERIOD_BACKWARDS
                    [1, 2]                                                                      | NOT_AN_OBJECT
                    """)
    void aBrokenFileIsPutAsideAndTheProgramBeginsAsItWasMade(String text, ProblemKind kind) throws IOException {
        SettingsStore.Found found = after(text);
        assertEquals(USUAL, found.settings());
        assertEquals(List.of(kind), found.problems().stream().map(Problem::kind).toList());
        assertEquals(text, Files.readString(found.aside().orElseThrow()));
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFolderInThePlaceOfTheFileStopsNothing() throws IOException {
        Files.createDirectories(file());
        SettingsStore.Found found = SettingsStore.in(file()).read(USUAL);
        assertEquals(USUAL, found.settings());
        assertFalse(found.problems().isEmpty());
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");
        SettingsStore.in(occupied.resolve("settings.json")).write(CHOSEN);
        assertTrue(Files.isRegularFile(occupied));
    }

    @Test
    void withoutAPlaceNothingIsRemembered() {
        SettingsStore.NONE.write(CHOSEN);
        assertEquals(USUAL, SettingsStore.NONE.read(USUAL).settings());
    }
}
