package infiraj.app;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The paragraphs of an article file, with the way back to the characters of the JSON. */
final class JsonArticleText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final List<ArticleText.Piece> pieces = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();

    private JsonArticleText(String file) {
        this.file = file;
    }

    static ArticleText read(String file) throws IOException {
        JsonArticleText article = new JsonArticleText(file);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            article.walk(parser);
        } catch (JacksonException e) {
            throw new IOException("not JSON: " + e.getOriginalMessage(), e);
        }
        return new ArticleText(file, List.copyOf(article.pieces), article.published);
    }

    /** Follows the names that lead to {@code paragraphs[*].text} and {@code published.date}. */
    private void walk(JsonParser parser) {
        List<String> path = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> path.add("");
                case END_OBJECT, END_ARRAY -> path.removeLast();
                case PROPERTY_NAME -> path.set(path.size() - 1, parser.currentName());
                case VALUE_STRING -> string(path, parser);
                default -> {}
            }
        }
    }

    private void string(List<String> path, JsonParser parser) {
        if (path.equals(List.of("paragraphs", "", "text"))) {
            int quote = (int) parser.currentTokenLocation().getCharOffset();
            int[] offsets = offsets(quote + 1, parser.getString().length());
            pieces.add(new ArticleText.Piece(parser.getString(), at -> offsets[at]));
        } else if (path.equals(List.of("published", "date"))) {
            published = day(parser.getString());
        }
    }

    private int[] offsets(int from, int length) {
        int[] offsets = new int[length + 1];
        int raw = from;
        for (int i = 0; i < length; i++) {
            offsets[i] = raw;
            boolean escaped = file.charAt(raw) == '\\';
            raw += !escaped ? 1 : file.charAt(raw + 1) == 'u' ? 6 : 2;
        }
        offsets[length] = raw;
        return offsets;
    }

    /** The day of an EDTF value; empty when it is no single day. */
    static Optional<LocalDate> day(String edtf) {
        try {
            EdtfDate date = EdtfDate.parse(edtf);
            return date.earliest().equals(date.latest()) ? Optional.of(date.earliest()) : Optional.empty();
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
