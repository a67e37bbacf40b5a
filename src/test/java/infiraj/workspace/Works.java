package infiraj.workspace;

import infiraj.corpus.Quoting;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Articles and events to fill workspaces with. */
final class Works {
    private Works() {}

    static Article article(String id, String text) {
        return new Article(
                id,
                new Headline("عنوان " + id, Headline.Basis.EDITOR),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, text)));
    }

    static Article article(String id) {
        return article(id, "التقى الوزيران في سيول عام 2019 واتفقا على " + id + ".");
    }

    /** An event that the whole of an article's text states. */
    static Event event(String id, String title, Article article) {
        String text = article.paragraphs().getFirst().text();
        Passage passage = new Passage(article.id(), 0, new TextSpan(0, text.length()));
        return new Event(
                id,
                new Bilingual(title, title),
                new Bilingual(title, title),
                new EventDate(EdtfDate.parse("2019"), EventDate.Basis.TEXT, Optional.empty()),
                EventType.CONSULT,
                List.of(Participant.JAPAN),
                Optional.empty(),
                List.of(new Evidence(Quoting.of(article, passage).orElseThrow(), passage, Optional.empty())),
                Optional.empty(),
                List.of(),
                false);
    }
}
