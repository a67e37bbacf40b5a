package infiraj.model;

/**
 * One statement in the program's two languages.
 *
 * @param ar Arabic, not blank
 * @param en English, not blank
 */
public record Bilingual(String ar, String en) {
    public Bilingual {
        if (ar.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a bilingual text needs both languages");
        }
    }
}
