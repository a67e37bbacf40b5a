package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aMissingFolderIsNamed() {
        Problem problem = new TinyCorpus(folder.resolve("nowhere")).problem();
        assertEquals(ProblemKind.MISSING_FOLDER, problem.kind());
        assertEquals(folder.resolve("nowhere"), problem.file());
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "{}");
        assertEquals(ProblemKind.NOT_A_FOLDER, new TinyCorpus(file).problem().kind());
    }

    @Test
    void anEmptyFolderHoldsNoCorpus() {
        assertEquals(ProblemKind.EMPTY_FOLDER, new TinyCorpus(folder).problem().kind());
    }

    @Test
    void aFolderWithoutArticlesLacksThatFolderAndNothingThatFollowsFromIt() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.move(folder.resolve("articles"), folder.resolve("texts"));
        assertEquals(ProblemKind.MISSING_FOLDER, corpus.problem().kind());
        assertEquals(folder.resolve("articles"), corpus.problem().file());
    }

    @Test
    void aFolderWithoutAChronologyLacksIt() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.delete(corpus.chronology());
        assertEquals(ProblemKind.MISSING_FILE, corpus.problem().kind());
        assertEquals(corpus.chronology(), corpus.problem().file());
    }

    @Test
    void anEmptyArticlesFolderIsSaid() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.delete(corpus.article());
        assertEquals(ProblemKind.EMPTY_FOLDER, corpus.problem().kind());
    }

    @Test
    void aFolderIsNoArticle() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.createDirectory(folder.resolve("articles/two.json"));
        assertEquals(ProblemKind.NOT_A_FILE, corpus.problem().kind());
    }

    @Test
    void aLinkThatLeadsBackToItselfCannotBeRead() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.delete(corpus.chronology());
        Files.createSymbolicLink(corpus.chronology(), corpus.chronology());
        assertEquals(ProblemKind.UNREADABLE, corpus.problem().kind());
    }

    @Test
    void aLinkedArticleIsReadLikeAnyOther() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Path elsewhere = Files.move(corpus.article(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(corpus.article(), elsewhere);
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        try (RandomAccessFile file = new RandomAccessFile(corpus.article().toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertEquals(ProblemKind.TOO_LARGE, corpus.problem().kind());
        assertEquals(List.of("16"), corpus.problem().arguments());
    }

    @Test
    void anEmptyFileIsSaid() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(corpus.chronology(), "");
        assertEquals(ProblemKind.EMPTY_FILE, corpus.problem().kind());
    }

    @Test
    void everyTruncationOfAFileIsSaid() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        String whole = Files.readString(corpus.chronology()).strip();
        for (int length = 1; length < whole.length(); length++) {
            Files.writeString(corpus.chronology(), whole.substring(0, length));
            ProblemKind kind = corpus.problem().kind();
            // Cut inside true or inside an escape, the rest is not the beginning of anything.
            assertEquals(true, kind == ProblemKind.TRUNCATED || kind == ProblemKind.MALFORMED, kind + " at " + length);
        }
    }

    @Test
    void aTruncatedFileIsSaidToEndWhereItEnds() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        String whole = Files.readString(corpus.chronology());
        Files.writeString(corpus.chronology(), whole.substring(0, whole.indexOf("\"none\"")));
        assertEquals(ProblemKind.TRUNCATED, corpus.problem().kind());
        assertEquals(35, corpus.problem().line());
    }

    @Test
    void whatFollowsTheJsonIsRefused() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(corpus.chronology(), Files.readString(corpus.chronology()) + "{}");
        assertEquals(ProblemKind.TRAILING_CONTENT, corpus.problem().kind());
        assertEquals(43, corpus.problem().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherUnicodeEncodingsAreNamedWithAndWithoutTheirMark(String name) throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        String text = Files.readString(corpus.chronology());
        for (String marked : List.of(text, "\ufeff" + text)) {
            Files.write(corpus.chronology(), marked.getBytes(Charset.forName(name)));
            assertEquals(ProblemKind.OTHER_ENCODING, corpus.problem().kind());
            assertEquals(List.of(name), corpus.problem().arguments());
        }
    }

    @Test
    void windowsArabicIsNotUtf8AndTheFirstBadByteIsShown() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.write(
                corpus.chronology(), Files.readString(corpus.chronology()).getBytes(Charset.forName("windows-1256")));
        assertEquals(ProblemKind.NOT_UTF8, corpus.problem().kind());
        assertEquals(
                List.of(7, 24),
                List.of(corpus.problem().line(), corpus.problem().column()));
    }

    @Test
    void aByteOrderMarkBeforeUtf8IsWelcome() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(corpus.chronology(), "\ufeff" + Files.readString(corpus.chronology()));
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void aHundredThousandBracketsAreRefusedAtTheLimit() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(corpus.chronology(), "[".repeat(100_000));
        assertEquals(ProblemKind.TOO_DEEP, corpus.problem().kind());
        assertEquals(Limits.USUAL.depth() + 1, corpus.problem().column());
    }

    @Test
    void aMillionValuesAreRefusedAtTheLimit() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(corpus.chronology(), "[" + "0,".repeat(Limits.USUAL.values()) + "0]");
        assertEquals(ProblemKind.TOO_MANY_VALUES, corpus.problem().kind());
    }

    @Test
    void anIdThatIsTakenIsSaidWithThePlaceWhereItStoodFirst() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.copy(corpus.article(), folder.resolve("articles/two.json"));
        assertEquals(ProblemKind.DUPLICATE_ID, corpus.problem().kind());
        assertEquals(List.of("one", "one.json:3"), corpus.problem().arguments());
    }

    @Test
    void countsWhatItDoesNotList() throws Exception {
        TinyCorpus corpus = TinyCorpus.in(folder);
        Files.writeString(
                corpus.chronology(),
                "{\"format\":\"infiraj-chronology/1\",\"events\":[" + "0,".repeat(1999) + "0]}",
                StandardCharsets.UTF_8);
        List<Problem> problems = corpus.problems();
        assertEquals(1001, problems.size());
        assertEquals(ProblemKind.MORE_PROBLEMS, problems.getLast().kind());
        assertEquals(List.of("1000"), problems.getLast().arguments());
    }
}
