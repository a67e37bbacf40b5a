package infiraj.wording;

/**
 * The forms a counted noun takes: the plural categories of Unicode CLDR.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html">CLDR plural rules</a>
 */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form that a whole number asks for; its sign does not count. */
    public static PluralForm of(Language language, long count) {
        return language == Language.ARABIC ? arabic(count) : english(count);
    }

    private static PluralForm english(long count) {
        return count == 1 || count == -1 ? ONE : OTHER;
    }

    /** حدث، حدثان، 3 أحداث، 11 حدثا، 100 حدث. */
    private static PluralForm arabic(long count) {
        if (-2 <= count && count <= 2) {
            return values()[(int) Math.abs(count)];
        }
        long lastTwo = Math.abs(count % 100);
        if (lastTwo <= 2) {
            return OTHER;
        }
        return lastTwo <= 10 ? FEW : MANY;
    }

    /** The end of the key of a message in this form, such as {@code .few}. */
    public String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
