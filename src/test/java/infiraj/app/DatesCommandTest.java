package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code infiraj dates}. */
class DatesCommandTest {
    /** What a run leaves behind. */
    private record Run(int status, String out, String err) {}

    private static Run run(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        DatesCommand command = new DatesCommand(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out),
                new PrintStream(err));
        int status = new CommandLine(command).setErr(new PrintWriter(err)).execute(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void countsCodePointsOfTheFileAsGiven() {
        Run run = run("😀 زار طوكيو أمس.\nLoading...\nوعاد اليوم.", "--published", "2023-03-15", "-");
        assertEquals("""
                -	12	15	أمس	2023-03-14	relative-to-publication	publication	day-word
                -	33	38	اليوم	2023-03-15	relative-to-publication	publication	day-word
                """, run.out());
    }

    @Test
    void answersABatchLineByLineInTheOrderAsked() {
        Run run = run("""
                {"id": "a", "published": "2023-03-15", "text": "أمس"}

                {"id": 7, "published": null, "text": "أمس", "more": [1, {"x": 2}]}
                {"id": "c", "text": "عام 2019 😀 عام 2020"}
                """, "--batch");
        assertEquals("""
                {"id":"a","dates":[{"start":0,"end":3,"text":"أمس","edtf":"2023-03-14","kind":"relative-to-publication","anchor":"publication","rule":"day-word"}]}
                {"id":7,"dates":[{"start":0,"end":3,"text":"أمس","edtf":null,"kind":"relative-to-publication","anchor":"publication","rule":"day-word"}]}
                {"id":"c","dates":[{"start":0,"end":8,"text":"عام 2019","edtf":"2019","kind":"explicit","anchor":"none","rule":"year"},{"start":11,"end":19,"text":"عام 2020","edtf":"2020","kind":"explicit","anchor":"none","rule":"year"}]}
                """, run.out());
        assertEquals(0, run.status());
    }

    @Test
    void aBatchGoesOnAfterALineItCannotRead() {
        Run run = run("[1]\nnot json\n{\"id\":\"b\",\"text\":\"\"}\n", "--batch");
        String[] lines = run.out().split("\n");
        assertAll(
                () -> assertEquals(3, lines.length),
                () -> assertTrue(lines[0].contains("\"error\":\"not a JSON object\"")),
                () -> assertEquals("{\"id\":\"b\",\"dates\":[]}", lines[2]),
                () -> assertEquals(2, run.status()),
                () -> assertTrue(run.err().startsWith("line 1: ")));
    }

    @Test
    void readsArticleFilesWithTheirDateAndEscapes(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"published\": {\"date\": \"2023-03-15\"}, \"paragraphs\": [{\"kind\": \"body\", \"text\": \"\\\"زار\\\" \\u0623مس\"}]}");
        Run run = run("", "--json", "--why", "en", file.toString());
        int start = Files.readString(file).indexOf("\\u0623");
        assertAll(
                () -> assertTrue(run.out().contains("\"start\":" + start + ",\"end\":" + (start + 8)), run.out()),
                () -> assertTrue(run.out().contains("\"why\":\"A day counted from")),
                () -> assertEquals(0, run.status()));
    }

    @Test
    void saysWhichPublicationDateItTookFromTheWords() {
        Run run = run("قال الوزير اليوم الأربعاء 15 مارس 2023 إنه عاد أمس.", "-");
        assertTrue(run.out().contains("2023-03-14"));
        assertTrue(run.err().startsWith("-: published 2023-03-15. "), run.err());
    }

    @Test
    void refusesWrongUsageAndUnreadableInput(@TempDir Path folder) throws Exception {
        Path latin = Files.write(folder.resolve("x.txt"), new byte[] {(byte) 0xC3, 'a'});
        Path broken = Files.writeString(folder.resolve("x.json"), "{\"paragraphs\": [");
        assertAll(
                () -> assertEquals(2, run("").status()),
                () -> assertEquals(2, run("", "--published", "yesterday", "-").status()),
                () -> assertEquals(
                        2, run("", folder.resolve("none.txt").toString()).status()),
                () -> assertEquals(2, run("", latin.toString()).status()),
                () -> assertEquals(2, run("", broken.toString()).status()));
    }
}
