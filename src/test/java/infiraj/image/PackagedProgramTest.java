package infiraj.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The unpacked archive on a poor machine: no Java and no Maven on the path, a folder with blanks and Arabic letters that
 * cannot be written to, a home that does not exist, the C locale, no display.
 */
@Tag("image")
class PackagedProgramTest {
    /** What its scripts ask of the system; a Java is not among it. */
    private static final List<String> TOOLS = List.of("sh", "dirname", "readlink", "cat", "cmp", "sed");

    private static final Path NO_HOME = Path.of("/nonexistent/home");

    @TempDir
    private static Path temporary;

    private static Path tools;
    private static Path program;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool : TOOLS) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.copy(real, tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        // The shell makes the folder: a Java in the C locale could not name it.
        assertEquals(
                0,
                shell("mkdir 'مجلد البرنامج' && tar xzf " + archive() + " -C 'مجلد البرنامج' --strip-components=1"
                        + " && chmod -R a-w 'مجلد البرنامج' && ln -s 'مجلد البرنامج' program"));
        program = temporary.resolve("program").resolve("bin").resolve("infiraj");
    }

    private static Path archive() throws IOException {
        try (Stream<Path> made = Files.list(Path.of("target", "dist"))) {
            return made.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private static int shell(String script) throws IOException, InterruptedException {
        return end(new ProcessBuilder("sh", "-c", script).directory(temporary.toFile()), "shell.txt");
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        // Through a shell that goes into the folder, so that its own name and not the link is what the program sees.
        String script = "cd -P program/bin && exec ./infiraj " + String.join(" ", arguments);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script).directory(temporary.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", NO_HOME.toString());
        builder.environment().put("LC_ALL", "C");
        return end(builder, "out.txt");
    }

    private static int end(ProcessBuilder builder, String output) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(temporary.resolve(output).toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        return process.exitValue();
    }

    private static String output() throws IOException {
        return Files.readString(temporary.resolve("out.txt"));
    }

    @Test
    void theCopyFindsItselfWhole() throws Exception {
        assertEquals(0, run("check", "--self", "--lang", "en"), PackagedProgramTest::said);
        assertEquals(
                6, output().lines().filter(line -> line.startsWith("whole: ")).count(), output());
        assertEquals(6, output().lines().count(), "nothing else is said: " + output());
    }

    @Test
    void arabicIsWrittenAsItIs() throws Exception {
        assertEquals(0, run("check", "--lang", "ar"), PackagedProgramTest::said);
        assertTrue(output().startsWith("5 مقالات"), output());
    }

    @Test
    void withoutADisplayTheWindowIsDrawnIntoAFile() throws Exception {
        assertEquals(0, run(), PackagedProgramTest::said);
        Path picture = Path.of(output().strip().replaceFirst(".* ", ""));
        assertTrue(Files.size(picture) > 0, output());
        Files.delete(picture);
    }

    @Test
    void itStartsFromItsCacheThoughItWasMoved() throws Exception {
        assertTrue(Files.exists(program), "unpacked");
        String script = ". ./java.sh; is_prepared";
        String moved = "cd -P program/lib && home=$(dirname \"$(pwd -P)\") && " + script;
        assertEquals(0, shell(moved));
    }

    @Test
    void nothingIsMadeInAHomeThatIsNotThere() throws Exception {
        assertEquals(0, run("events"), PackagedProgramTest::said);
        assertFalse(Files.exists(NO_HOME));
    }

    private static String said() {
        try {
            return output();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
