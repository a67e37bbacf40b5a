package infiraj.intake;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset the encoding it was read in
 * @param ground how the encoding was told
 */
public record Decoded(String text, Charset charset, Ground ground) {
    private static final String MARK = "\ufeff";

    /** The bytes that the text was read from. Nothing was lost in reading them: decoding is strict. */
    public byte[] bytes() {
        return (ground == Ground.MARK ? MARK + text : text).getBytes(charset);
    }

    /** How an encoding is told. */
    public enum Ground {
        /** A byte order mark names it. */
        MARK,
        /** The page names it, and every byte agrees. */
        DECLARED,
        /** Every byte is valid UTF-8, which other text is not by chance. */
        VALID,
        /** Pairs of bytes make Arabic and ASCII characters throughout. */
        PAIRS,
        /** Single bytes make Arabic words with the letters that Arabic uses most. */
        LETTERS
    }
}
