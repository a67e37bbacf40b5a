package infiraj.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by the ending of its name, or by how it begins. */
enum FileKind {
    TEXT(".txt", ".text"),
    PAGE(".html", ".htm", ".xhtml"),
    ARTICLE(".json"),
    TABLE(".csv", ".tsv");

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** How the names of such files end, as a rule. */
    String ending() {
        return endings.getFirst();
    }

    static Optional<FileKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What bytes without a telling name are: an article of ours begins with a brace, a web page with a bracket. */
    static FileKind of(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{' || b == '<') {
                return b == '{' ? ARTICLE : PAGE;
            }
            boolean passed = b <= ' ';
            if (!passed) {
                return TEXT;
            }
        }
        return TEXT;
    }
}
