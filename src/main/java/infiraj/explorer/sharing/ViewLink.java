package infiraj.explorer.sharing;

import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.LinkText;
import infiraj.explorer.View;
import infiraj.text.BidiControls;

/** Views as texts to paste, such as {@code infiraj:?from=2018&to=2025&select=camp-david}. */
public final class ViewLink {
    private static final String SCHEME = "infiraj";

    private static final String BEGINNING = SCHEME + ":?";

    /** More marks than this before the beginning are no accident of copying. */
    private static final int LOOKED_AT = 64;

    private static final Decoder<View> VIEW = link -> ViewFields.read(Fields.of(link));

    private ViewLink() {}

    /** Whether a text means to be a view, if perhaps a broken one. */
    public static boolean isLink(String text) {
        String start = cut(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        return start.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    /** Reads a text, of which nothing is trusted; space and marks of direction around it are passed over. */
    public static Reading<View> read(String text) {
        return LinkText.read(cut(text), SCHEME, ViewFields.LISTS, VIEW);
    }

    private static String cut(String text) {
        return BidiControls.stripped(text).strip();
    }

    /** The text of a view. */
    public static String text(View view) {
        LinkText link = new LinkText(SCHEME);
        ViewFields.write(view, link);
        return link.toString();
    }
}
