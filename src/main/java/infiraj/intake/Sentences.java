package infiraj.intake;

import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences. A full stop between digits or after a single letter ends none. */
final class Sentences {
    private Sentences() {}

    /** The sentences of a paragraph in order, without the white space around them. */
    static List<TextSpan> in(String paragraph) {
        List<TextSpan> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ends(paragraph, i)) {
                int to = i + 1;
                while (to < paragraph.length() && closes(paragraph.charAt(to))) {
                    to++;
                }
                add(sentences, paragraph, from, to);
                from = to;
                i = to - 1;
            }
        }
        add(sentences, paragraph, from, paragraph.length());
        return sentences;
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '!', '؟', '?', '…', '؛' -> true;
            case '.' -> isFullStop(text, at);
            default -> false;
        };
    }

    private static boolean isFullStop(String text, int at) {
        boolean spaceAfter = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean initial = at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
        return spaceAfter && !initial;
    }

    private static boolean closes(char c) {
        return c == '.' || c == '"' || c == '”' || c == '»' || c == ')' || c == ']' || c == '!' || c == '؟';
    }

    private static void add(List<TextSpan> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextSpan(start, end));
        }
    }
}
