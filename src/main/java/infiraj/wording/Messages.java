package infiraj.wording;

import infiraj.text.Isolates;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * What the program says to people, in the language of its wording.
 *
 * <p>A key is {@code room.name}; the message stands in {@code <room>_ar.properties} and {@code <room>_en.properties}.
 * {@code {0}}, {@code {1}} … stand for the arguments: whole numbers in the wording's digits, other numbers with the
 * wording's decimal separator, everything else as its text, isolated where it runs in the other direction (a path in an
 * Arabic sentence). Where a message has plural forms ({@code key.one},
 * {@code key.few} … as in {@link PluralForm}), the first whole number among the arguments is what is counted: it chooses
 * the form and is grouped by thousands. {@code key.zero} speaks for nought in either language; a form that is not
 * written falls back to {@code key.other}.
 */
public final class Messages {
    private final Wording wording;
    private final Numbers numbers;

    public Messages(Wording wording) {
        this.wording = wording;
        this.numbers = new Numbers(wording);
    }

    /** How these messages are worded. */
    public Wording wording() {
        return wording;
    }

    /**
     * Says a message.
     *
     * @throws MissingResourceException if the key is unknown, which a test rules out for the keys in the source
     */
    public String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new MissingResourceException("no message " + key, Messages.class.getName(), key));
    }

    /** Says the message of a family that goes by a name. */
    public String say(KeyFamily family, Enum<?> name, Object... arguments) {
        return say(family.key(name), arguments);
    }

    /** Says a message if there is one, for keys that come from data. */
    public Optional<String> find(String key, Object... arguments) {
        Bundle bundle = Bundle.of(key, wording.language());
        Optional<String> plain = bundle.template(key).map(template -> fill(template, arguments, -1));
        return plain.isPresent() ? plain : findPlural(bundle, key, arguments);
    }

    private Optional<String> findPlural(Bundle bundle, String key, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (isWhole(arguments[i])) {
                int counted = i;
                return plural(bundle, key, ((Number) arguments[i]).longValue())
                        .map(template -> fill(template, arguments, counted));
            }
        }
        return Optional.empty();
    }

    private Optional<String> plural(Bundle bundle, String key, long count) {
        PluralForm form = count == 0 ? PluralForm.ZERO : PluralForm.of(wording.language(), count);
        return bundle.template(key + form.suffix()).or(() -> bundle.template(key + PluralForm.OTHER.suffix()));
    }

    private String fill(String template, Object[] arguments, int counted) {
        return Template.fill(template, i -> i < arguments.length ? write(arguments[i], i == counted) : "{" + i + "}");
    }

    private String write(Object argument, boolean counted) {
        if (isWhole(argument)) {
            long whole = ((Number) argument).longValue();
            return counted ? numbers.grouped(whole) : numbers.plain(whole);
        }
        return argument instanceof Number number
                ? numbers.decimal(number.doubleValue(), 2)
                : Isolates.within(wording.language().isRightToLeft(), argument.toString());
    }

    private static boolean isWhole(Object argument) {
        return argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Short
                || argument instanceof Byte;
    }
}
