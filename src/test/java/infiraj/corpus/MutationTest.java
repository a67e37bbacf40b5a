package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to the bytes of a corpus, the loader answers; it never throws. */
class MutationTest {
    private static final List<String> FILES = List.of("chronology.json", "articles/one.json");
    private static Path scratch = Path.of("");

    @BeforeContainer
    static void makeScratchFolder() throws IOException {
        scratch = Files.createTempDirectory("infiraj-mutation");
        TinyCorpus.in(scratch);
    }

    @AfterContainer
    static void removeScratchFolder() throws IOException {
        try (var files = Files.walk(scratch)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Example
    void theUnspoiltCorpusLoads() {
        assertEquals(List.of(), new TinyCorpus(scratch).problems());
    }

    @Property(tries = 600)
    void answersWhateverHappensToTheBytes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = scratch.resolve(FILES.get(random.nextInt(FILES.size())));
        byte[] sound = Files.readAllBytes(file);
        try {
            byte[] spoilt = sound;
            for (int i = random.nextInt(3); i >= 0; i--) {
                spoilt = mutate(spoilt, random);
            }
            Files.write(file, spoilt);
            assertNotNull(CorpusLoader.load(scratch));
            ArticleFiles.read(scratch, article -> assertNotNull(article.id()));
        } finally {
            Files.write(file, sound);
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(40, bytes.length - at)) + 1;
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(5)) {
            case 0 -> splice(bytes, at, at + length, new byte[0]);
            case 1 -> splice(bytes, at, at, piece);
            case 2 -> splice(bytes, random.nextInt(at + 1), at, piece);
            case 3 -> splice(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            default -> {
                byte[] signs = "\"{}[],:\\0-. \n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                yield splice(bytes, at, at + 1, new byte[] {signs[random.nextInt(signs.length)]});
            }
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] piece) {
        byte[] out = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(bytes, to, out, from + piece.length, bytes.length - to);
        return out;
    }
}
