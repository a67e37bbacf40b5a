package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code infiraj import}. */
class ImportCommandTest {
    @TempDir
    Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new Cli())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private Path file(String name, String text, String charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    @Test
    void saysWhatWasReadAndProposesNothingUnexplained() throws Exception {
        file("news.txt", "الرئيسية\nالتقى رئيسا وزراء اليابان وكوريا الجنوبية في طوكيو أمس.\n", "windows-1256");
        Run run = run("import", "--lang", "en", "--published", "2023-03-17", folder.toString());
        assertAll(
                () -> assertEquals(0, run.status(), run.err()),
                () -> assertTrue(run.out().contains("windows-1256; its bytes make Arabic words"), run.out()),
                () -> assertTrue(run.out().contains("list of sections: الرئيسية"), run.out()),
                () -> assertTrue(run.out().contains("2023-03-16\tCONSULT\tJPN KOR\tالتقى رئيسا"), run.out()),
                () -> assertTrue(run.out().contains("«أمس» "), run.out()),
                () -> assertTrue(run.out().contains("tokyo-summit"), run.out()));
    }

    @Test
    void badFilesAreReportedWhileTheGoodGoIn() throws Exception {
        file("good.txt", "زار الوزير سيول عام 2019.", "UTF-8");
        file("bad.json", "{\"format\": \"infiraj-article/1\"}", "UTF-8");
        Run run = run("import", "--json", "--lang", "en", folder.toString());
        assertAll(
                () -> assertEquals(1, run.status()),
                () -> assertEquals(1, run.out().lines().count()),
                () -> assertTrue(run.out().contains("\"edtf\":\"2019\""), run.out()),
                () -> assertTrue(run.err().contains("bad.json: It is JSON, but no article"), run.err()),
                () -> assertTrue(run.err().contains("bad.json:1:1 $"), run.err()));
    }

    @Test
    void aWrongDateIsAWrongCall() throws Exception {
        file("good.txt", "زار الوزير سيول عام 2019.", "UTF-8");
        assertEquals(
                2, run("import", "--published", "yesterday", folder.toString()).status());
        assertEquals(2, run("import", folder.resolve("nothing.txt").toString()).status());
    }
}
