package infiraj.reader;

import infiraj.model.Paragraph;
import infiraj.model.TextSpan;

/**
 * What is set as one piece: a paragraph, or part of one that is too long to be set at once.
 *
 * @param paragraph index of the paragraph, from 0
 * @param kind what the paragraph is
 * @param span which of its characters
 * @param text those characters
 */
record Block(int paragraph, Paragraph.Kind kind, TextSpan span, String text) {
    boolean beginsParagraph() {
        return span.start() == 0;
    }
}
