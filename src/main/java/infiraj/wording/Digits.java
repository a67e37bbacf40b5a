package infiraj.wording;

/** Which digits numbers are written in. */
public enum Digits {
    /** 0123456789. */
    LATIN,
    /** ٠١٢٣٤٥٦٧٨٩. */
    ARABIC_INDIC;

    /** Replaces every ASCII digit of a text. */
    public String write(String text) {
        if (this == LATIN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (c - '0' + '٠'));
            }
        }
        return out.toString();
    }
}
