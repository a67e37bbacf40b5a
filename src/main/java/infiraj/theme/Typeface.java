package infiraj.theme;

import java.util.List;

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

    /** File names under {@code infiraj/fx/fonts}. */
    public List<String> files() {
        return files;
    }
}
