package infiraj.app;

import infiraj.corpus.Page;
import infiraj.dating.DateReader;
import infiraj.dating.FoundDate;
import infiraj.dating.PublicationDating;
import infiraj.dating.PublicationProposal;
import infiraj.model.TextSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The paragraphs of a file and where they stand in it.
 *
 * @param file the text of the file
 * @param paragraphs in order
 * @param stated the day of publication that the file states, if any
 */
record ArticleText(String file, List<Piece> paragraphs, Optional<LocalDate> stated) {
    /**
     * A paragraph.
     *
     * @param text its words
     * @param inFile the offset in the file of each offset in the words
     */
    record Piece(String text, IntUnaryOperator inFile) {}

    /** A date with its code points in the file. */
    record Placed(int start, int end, String words, FoundDate date) {}

    /**
     * Takes a file apart: an article file by its ending, everything else as the text of a saved page.
     *
     * @throws IOException if an article file is none
     */
    static ArticleText of(String name, String file) throws IOException {
        return name.endsWith(".json") ? JsonArticleText.read(file) : page(file);
    }

    private static ArticleText page(String file) {
        List<Piece> pieces = Page.read(file).pieces().stream()
                .map(piece ->
                        new Piece(piece.span().in(file), at -> piece.span().start() + at))
                .toList();
        return new ArticleText(file, pieces, Optional.empty());
    }

    private List<String> texts() {
        return paragraphs.stream().map(Piece::text).toList();
    }

    /**
     * The day of publication that follows from the words.
     *
     * @param knownDays days on which something of the chronology happened
     */
    Optional<PublicationProposal> proposal(Collection<LocalDate> knownDays) {
        return PublicationDating.propose(texts(), knownDays);
    }

    List<Placed> dates(DateReader reader, Optional<LocalDate> published) {
        CodePoints codePoints = new CodePoints(file);
        List<Placed> placed = new ArrayList<>();
        List<List<FoundDate>> found = reader.readArticle(texts(), published);
        for (int i = 0; i < found.size(); i++) {
            Piece piece = paragraphs.get(i);
            for (FoundDate date : found.get(i)) {
                TextSpan span = date.span();
                int start = codePoints.upTo(piece.inFile().applyAsInt(span.start()));
                int end = codePoints.upTo(piece.inFile().applyAsInt(span.end()));
                placed.add(new Placed(start, end, span.in(piece.text()), date));
            }
        }
        return placed;
    }
}
