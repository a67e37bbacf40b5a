package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code infiraj workspace}. */
class WorkspaceCommandTest {
    @TempDir
    Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private Run run(String workspace, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 4];
        all[0] = "--lang";
        all[1] = "en";
        all[2] = "--workspace";
        all[3] = folder.resolve(workspace).toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        int status = new CommandLine(new Cli())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Run(status, out.toString(), err.toString());
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void whatOneExportsAnotherImportsOnce() throws Exception {
        Files.writeString(folder.resolve("news.txt"), "زار الوزير سيول عام 2019.");
        assertEquals(0, run("theirs", "import", in("news.txt")).status());
        assertEquals(0, run("theirs", "workspace", "export", in("work.zip")).status());
        for (int i = 0; i < 2; i++) {
            Run taken = run("mine", "workspace", "import", in("work.zip"));
            assertEquals(0, taken.status(), taken.err());
        }
        Run said = run("mine", "workspace");
        assertAll(
                () -> assertEquals(0, said.status()),
                () -> assertTrue(said.out().contains("Articles: 1"), said.out()));
    }

    @Test
    void whatCannotBeTakenOverIsSaidWithItsReason() throws Exception {
        Files.writeString(folder.resolve("text.zip"), "no zip");
        Run wrong = run("mine", "workspace", "import", in("text.zip"));
        Run missing = run("mine", "workspace", "import", in("nothing.zip"));
        assertAll(
                () -> assertEquals(1, wrong.status()),
                () -> assertTrue(wrong.err().contains("no sound zip file"), wrong.err()),
                () -> assertEquals(2, missing.status()));
    }

    @Test
    void aDamagedFileIsNamedWithItsNewPlace() throws Exception {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/notes.json"), "{");
        Run said = run("mine", "workspace");
        assertAll(
                () -> assertEquals(1, said.status()),
                () -> assertTrue(said.err().contains("notes.json:1:2 $"), said.err()),
                () -> assertTrue(said.err().contains("damaged"), said.err()));
    }
}
