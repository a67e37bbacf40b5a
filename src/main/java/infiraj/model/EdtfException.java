package infiraj.model;

/** A text that is not an EDTF value; the message says what is wrong with it. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public EdtfException(String message) {
        super(message);
    }
}
