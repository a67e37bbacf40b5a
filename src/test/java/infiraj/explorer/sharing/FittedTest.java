package infiraj.explorer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.corpus.Shipped;
import infiraj.explorer.View;
import infiraj.explorer.sharing.Fitted.Kind;
import infiraj.explorer.sharing.Fitted.Missing;
import infiraj.model.Corpus;
import infiraj.model.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittedTest {
    private static final Corpus CORPUS = Shipped.corpus();

    private static Fitted fitted(String link) {
        return Fitted.of(ViewLink.read(link).value().orElseThrow(), CORPUS);
    }

    @Test
    void whatTheCorpusHasStaysAsItIs() {
        String article = CORPUS.articles().getLast().id();
        View view = ViewLink.read("infiraj:?from=2018&to=2025&participants=JPN&select=camp-david&articles=" + article
                        + "&article=" + article)
                .value()
                .orElseThrow();
        assertEquals(new Fitted(view, List.of()), Fitted.of(view, CORPUS));
    }

    @Test
    void whatItHasNotIsNamedOnceAndLeftOut() {
        Fitted fitted =
                fitted("infiraj:?from=2018&to=2025&participants=JPN,FRA&articles=gone&article=gone&select=never");
        assertEquals(
                List.of(
                        new Missing(Kind.EVENT, "never"),
                        new Missing(Kind.ARTICLE, "gone"),
                        new Missing(Kind.PARTICIPANT, "FRA")),
                fitted.missing());
        assertEquals(Set.of(Participant.JAPAN), fitted.view().filter().participants());
        assertEquals(Set.of(), fitted.view().filter().articles());
        assertEquals(Optional.empty(), fitted.view().event());
        assertEquals(Optional.empty(), fitted.view().article());
    }

    @Test
    void anEventOpensItsArticleWhereNoneIsNamed() {
        String source = CORPUS.event("camp-david")
                .orElseThrow()
                .evidence()
                .getFirst()
                .passage()
                .article();
        assertEquals(
                Optional.of(source),
                fitted("infiraj:?from=2018&to=2025&select=camp-david").view().article());
    }

    @Test
    void nothingIsHiddenBeforeTheSearchHasBeenMadeAgain() {
        View view = fitted("infiraj:?from=2018&to=2025&q=Seoul&found").view();
        assertEquals(CORPUS.events().size(), view.filter().found().orElseThrow().size());
    }
}
