package infiraj.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The bundled faces. Both cover Arabic, Latin, digits and punctuation, so that no text ever needs a fallback font.
 *
 * @see <a href="https://scripts.sil.org/OFL">SIL Open Font License 1.1</a>
 */
public enum Typeface {
    /** For the interface: IBM Plex Sans Arabic. */
    INTERFACE(
            "IBM Plex Sans Arabic",
            List.of("IBMPlexSansArabic-Regular.woff", "IBMPlexSansArabic-Medium.woff", "IBMPlexSansArabic-Bold.woff")),
    /** For reading: Amiri, a Naskh face. */
    READING("Amiri", List.of("Amiri-Regular.ttf", "Amiri-Bold.ttf"));

    private final String family;
    private final List<String> files;

    Typeface(String family, List<String> files) {
        this.family = family;
        this.files = files;
    }

    public String family() {
        return family;
    }

    /** Names of the files, one for each weight. */
    public List<String> files() {
        return files;
    }

    /** The name of the file of one weight. */
    public String file(boolean bold) {
        return bold ? files.getLast() : files.getFirst();
    }

    /**
     * A font file of ours, not packed, with an empty glyph for every character that has none to show.
     *
     * @param file one of {@link #files()}
     * @throws IllegalStateException if the program was packaged without it
     */
    public static byte[] read(String file) {
        return withInvisibles(file).write();
    }

    /**
     * The same font with nothing but the outlines of some glyphs, under their old numbers, for a document that says
     * itself which glyph stands where.
     *
     * @param file one of {@link #files()}
     */
    public static byte[] read(String file, Set<Integer> glyphs) {
        return GlyphSubset.of(withInvisibles(file), glyphs).write();
    }

    private static Sfnt withInvisibles(String file) {
        try {
            return ZeroWidth.addedTo(Sfnt.read(published(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A font file as its makers published it.
     *
     * @param file one of {@link #files()}
     * @throws IllegalStateException if the program was packaged without it
     */
    public static byte[] published(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no bundled font " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
