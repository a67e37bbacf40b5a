package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryFilesTest {
    @TempDir
    Path folder = Path.of("");

    static List<Path> shipped() {
        return Shipped.storyFiles();
    }

    private static Story storyIn(Path file) {
        StoryFiles.Reading reading = StoryFiles.read(file, Shipped.corpus());
        assertEquals(List.of(), reading.problems());
        return reading.story().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writesBackEveryShippedStoryByteForByte(Path file) throws Exception {
        Path copy = folder.resolve("new folder").resolve("copy.json");
        StoryFiles.write(storyIn(file), copy);
        assertEquals(Files.readString(file), Files.readString(copy));
        try (var files = Files.list(copy.resolveSibling("."))) {
            assertEquals(1, files.count(), "nothing but the file is left");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSpeakerHasANoteForEveryStep(Path file) {
        for (Story.Step step : storyIn(file).steps()) {
            assertTrue(step.note().isPresent(), step.toString());
        }
    }

    @Test
    void theShippedStoryTellsEveryLandmarkInOrderOfTime() {
        List<Event> told = storyIn(shipped().getFirst()).steps().stream()
                .filter(Happening.class::isInstance)
                .map(step -> Shipped.corpus().event(((Happening) step).event()).orElseThrow())
                .toList();
        Corpus corpus = Shipped.corpus();
        assertEquals(
                corpus.events().stream().filter(told::contains).toList(),
                told,
                "in the order of the chronology, each once");
        assertTrue(told.containsAll(
                corpus.events().stream().filter(Event::landmark).toList()));
    }

    @Test
    void readsWhatTheFileSays() {
        Corpus corpus = tiny();
        Story story =
                StoryFiles.read(new TinyCorpus(folder).story(), corpus).story().orElseThrow();
        assertEquals(
                new Happening("signing", Optional.of("الاتفاق اليوم في طوكيو"), Telling.BOTH, Optional.empty()),
                story.steps().get(2));
        assertEquals(
                "For the speaker", story.steps().get(1).note().orElseThrow().en());
        Story.Outlook view = (Story.Outlook) story.steps().get(3);
        assertEquals(
                List.of("signing"),
                corpus.events().stream().filter(view::shows).map(Event::id).toList(),
                "the eve has no participant");
    }

    private Corpus tiny() {
        TinyCorpus.in(folder);
        return ((LoadResult.Loaded) CorpusLoader.load(folder)).corpus();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NIL", textBlock = """
            infiraj-story/1             | infiraj-chronology/1    | WRONG_FORMAT         | 2 | $.format
            "id": "two-days"            | "id": "Two days"        | BAD_ID               | 3 | $.id
            "kind": "title",            |                         | MISSING_FIELD        | 6 | $.steps[0]
            "kind": "title"             | "kind": "slide"         | UNKNOWN_VALUE        | 6 | $.steps[0].kind
            "kind": "title"             | "kind": 1               | NOT_TEXT             | 6 | $.steps[0].kind
            "subtitle": {"ar": "قصة",   | "subtitle": {           | MISSING_FIELD        | 6 | $.steps[0].subtitle
            "event": "eve",             |                         | MISSING_FIELD        | 7 | $.steps[1]
            "event": "eve"              | "event": "morrow"       | DANGLING_EVENT       | 7 | $.steps[1].event
            "note"                      | "notes"                 | UNKNOWN_FIELD        | 7 | $.steps[1].notes
            الاتفاق اليوم في طوكيو         | الاتفاق غداً               | QUOTATION_OF_ANOTHER | 8 | $.steps[2].quotation
            "both"                      | "twice"                 | UNKNOWN_VALUE        | 8 | $.steps[2].telling
            "period": "2024"            | "period": "soon"        | BAD_DATE             | 9 | $.steps[3].period
            "period": "2024"            | "period": "2024/.."     | PERIOD_WITHOUT_END   | 9 | $.steps[3].period
            ["JPN"]                     | ["JAP"]                 | UNKNOWN_PARTICIPANT  | 9 | $.steps[3].participants[0]
            "kinds": []                 | "kinds": [true]         | NOT_TEXT             | 9 | $.steps[3].kinds[0]
            "climate": true             | "climate": 1            | NOT_TRUE_OR_FALSE    | 9 | $.steps[3].climate
            """)
    void saysWhatIsWrongAndWhere(String was, @Nullable String becomes, ProblemKind kind, int line, String path)
            throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        corpus.replace(corpus.story(), was, becomes == null ? "" : becomes);
        List<Problem> problems = corpus.storyProblems();
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.getFirst();
        assertEquals(
                List.of(corpus.story(), kind, line, path),
                List.of(problem.file(), problem.kind(), problem.line(), problem.jsonPath()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                       | EMPTY_FILE
            []                                                       | NOT_AN_OBJECT
            {"format": "infiraj-story/1"                             | TRUNCATED
            """)
    void aFileThatIsNoStoryIsRefusedToo(String text, ProblemKind kind) throws Exception {
        Corpus corpus = tiny();
        Path file = Files.writeString(folder.resolve("wrong.json"), text);
        assertEquals(kind, StoryFiles.read(file, corpus).problems().getFirst().kind());
    }

    @Test
    void aStoryWithoutStepsIsRefused() throws Exception {
        Corpus corpus = tiny();
        Path file = Files.writeString(
                folder.resolve("empty.json"),
                "{\"format\": \"infiraj-story/1\", \"id\": \"a\", \"title\": {\"ar\": \"أ\", \"en\": \"a\"}, \"steps\": []}");
        assertEquals(
                ProblemKind.EMPTY_LIST,
                StoryFiles.read(file, corpus).problems().getFirst().kind());
    }

    @Test
    void aStoryThatNobodyCanTellInADayIsRefused() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        String step = "{\"kind\": \"event\", \"event\": \"eve\"},";
        corpus.replace(corpus.story(), "\"steps\": [", "\"steps\": [" + step.repeat(1000));
        assertEquals(
                List.of(ProblemKind.TOO_MANY_STEPS),
                corpus.storyProblems().stream().map(Problem::kind).toList());
    }

    @Test
    void aFolderWithoutStoriesHasNone() {
        assertEquals(List.of(), StoryFiles.in(folder, Corpus.empty()));
    }

    @Test
    void everyStoryOfAFolderIsReadByItself() throws Exception {
        Corpus corpus = tiny();
        Files.writeString(folder.resolve("stories/broken.json"), "{");
        List<StoryFiles.Reading> readings = StoryFiles.in(folder, corpus);
        assertEquals(
                List.of(false, true),
                readings.stream().map(reading -> reading.story().isPresent()).toList());
    }
}
