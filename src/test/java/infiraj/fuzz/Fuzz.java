package infiraj.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes all readers for some seconds, guided by coverage: {@code infiraj.fuzz.Fuzz SECONDS}. Starts from the inputs under
 * {@code src/test/fuzz}; what it finds beyond them, and what breaks a reader, is left under {@code target/fuzz}. An input
 * that breaks a reader belongs, with the repair, under {@code src/test/fuzz}, where {@code KnownInputsTest} reads it ever
 * after.
 */
public final class Fuzz {
    /** The inputs that are kept, a folder to a reader. */
    static final Path KNOWN = Path.of("src", "test", "fuzz");

    private static final Path WORK = Path.of("target", "fuzz");

    /** Far longer than any single input should take, even the first of a reader, with which its libraries are loaded and probed. */
    private static final int PATIENCE_SECONDS = 60;

    private static final List<Reader> READERS = List.of(Reader.values());

    private Fuzz() {}

    /** What Jazzer calls: the first byte says which reader, the rest is what it reads. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            READERS.get((input[0] & 0xff) % READERS.size()).read(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path inputs = Files.createDirectories(WORK.resolve("inputs"));
        for (Reader reader : READERS) {
            for (Path known : known(reader)) {
                Files.write(inputs.resolve(reader.folder() + "-" + known.getFileName()), input(reader, known));
            }
        }
        Jazzer.main(new String[] {
            "--target_class=" + Fuzz.class.getName(),
            "--instrumentation_includes=infiraj.**",
            "--reproducer_path=" + WORK,
            "-artifact_prefix=" + WORK + "/",
            "-max_total_time=" + arguments[0],
            "-timeout=" + PATIENCE_SECONDS,
            "-max_len=20000",
            "-print_final_stats=1",
            "-verbosity=0",
            inputs.toString()
        });
    }

    static List<Path> known(Reader reader) throws IOException {
        try (Stream<Path> files = Files.list(KNOWN.resolve(reader.folder()))) {
            return files.sorted().toList();
        }
    }

    private static byte[] input(Reader reader, Path known) throws IOException {
        byte[] bytes = Files.readAllBytes(known);
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) reader.ordinal();
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }
}
