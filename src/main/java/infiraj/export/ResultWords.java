package infiraj.export;

import infiraj.model.Article;
import infiraj.search.Hit;
import infiraj.search.Hit.Answer;
import infiraj.search.Kwic;
import infiraj.search.SearchResult;
import infiraj.search.query.Remark;
import infiraj.search.words.MatchKind;
import infiraj.text.BidiControls;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;

/** What documents say of a search and of its answers. */
public final class ResultWords {
    private static final KeyFamily MATCHES = KeyFamily.of("finding.match", MatchKind.class);

    private final Messages messages;
    private final EventText text;

    ResultWords(Messages messages) {
        this.messages = messages;
        this.text = new EventText(messages);
    }

    /** How a query was read, in sentences; empty where there is nothing to say. */
    public static String readAs(SearchResult result, Messages messages) {
        StringBuilder said = new StringBuilder();
        if (!result.readAs().isEmpty()) {
            said.append(messages.say("search.read-as", result.readAs()));
        }
        for (Remark remark : result.remarks()) {
            said.append(said.isEmpty() ? "" : " ")
                    .append(messages.say(remark.key(), remark.arguments().toArray()));
        }
        return said.toString();
    }

    /** How a hit matched, in a few words. */
    public static String kind(Hit hit, Messages messages) {
        return messages.say(MATCHES, hit.loosestMatch());
    }

    /** How many of the answers follow, and what is left out. */
    String count(ResultExtract extract) {
        SearchResult summary = extract.answers().summary();
        String count = messages.say("export.results-count", extract.size(), summary.total());
        return summary.resembling() == 0
                ? count
                : count + " " + messages.say("export.results-resembling", summary.resembling());
    }

    /** The headline of the article or title of the event; its id where it is not known. */
    String source(Result result) {
        return switch (result) {
            case Result.OfPassage passage ->
                passage.article()
                        .map(article -> article.headline().text())
                        .orElse(passage.place().article());
            case Result.OfEvent event ->
                event.event().map(known -> text.of(known.title())).orElse(event.id());
        };
    }

    /** Who published the article; empty for an event and where it is not known. */
    String outlet(Result result) {
        return result instanceof Result.OfPassage passage
                ? passage.article().flatMap(Article::outlet).map(text::of).orElse("")
                : "";
    }

    /** Where an answer stands, for a footnote. */
    String citation(Result result) {
        return switch (result) {
            case Result.OfPassage passage ->
                passage.article()
                        .map(article -> text.citation(article, passage.place().paragraph()))
                        .orElse(passage.place().article());
            case Result.OfEvent event -> event.event().map(text::citation).orElse(event.id());
        };
    }

    /** How the words matched and, where they are not all there, that they are not. */
    String match(Hit hit) {
        String match = messages.say("export.results-match", kind(hit, messages));
        return hit.answer() == Answer.FULL ? match : match + messages.say("export.comma") + partial();
    }

    private String partial() {
        return messages.say("export.results-partial");
    }

    /** A text on one line, without what hides in a document. */
    static String shown(String text) {
        return BidiControls.visible(text).replace("\n", Kwic.LINE_END).replaceAll("\\s+", " ");
    }
}
