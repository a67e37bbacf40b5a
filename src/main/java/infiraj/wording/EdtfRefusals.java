package infiraj.wording;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.text.Isolates;
import java.util.Optional;

/** Tells people why a text is not a date. */
public final class EdtfRefusals {
    private static final KeyFamily REASONS = KeyFamily.of("edtf", EdtfException.Reason.class);

    private final Messages messages;

    public EdtfRefusals(Wording wording) {
        this.messages = new Messages(wording);
    }

    /** Why a text is not a date; empty if it is one. */
    public Optional<String> why(String text) {
        try {
            EdtfDate.parse(text);
            return Optional.empty();
        } catch (EdtfException refusal) {
            return Optional.of(say(refusal));
        }
    }

    /** One sentence, without a full stop. The wrong part of the text is shown from left to right, as EDTF runs. */
    public String say(EdtfException refusal) {
        String culprit = visible(refusal.culprit());
        boolean isArabic = messages.wording().language().isRightToLeft();
        return messages.say(
                REASONS, refusal.reason(), isArabic ? Isolates.leftToRight(culprit) : culprit, refusal.offset() + 1);
    }

    /** A lone character that cannot be seen goes by its code point. */
    private static String visible(String culprit) {
        return culprit.length() == 1 && !isVisible(culprit.charAt(0))
                ? "U+%04X".formatted((int) culprit.charAt(0))
                : culprit;
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
