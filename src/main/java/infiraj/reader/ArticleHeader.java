package infiraj.reader;

import infiraj.fx.Prose;
import infiraj.text.Direction;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.VBox;

/** Headline and, below it, where and when the article appeared; it begins and ends where the lines of the text do. */
final class ArticleHeader extends VBox {
    private static final int LONGEST_HEADLINE = 300;

    private final Prose headline = new Prose();
    private final Prose dateline = new Prose();

    ArticleHeader() {
        getStyleClass().add("article-header");
        headline.getStyleClass().add("headline");
        dateline.getStyleClass().add("dateline");
        getChildren().addAll(headline, dateline);
    }

    StringProperty datelineProperty() {
        return dateline.textProperty();
    }

    void show(String text, Direction runs) {
        headline.setText(shortened(text));
        headline.directionProperty().set(Optional.of(runs));
        setNodeOrientation(
                runs == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** A headline that is no headline must not fill the window, or take the time to be set. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_HEADLINE ? text : text.substring(0, LONGEST_HEADLINE) + "…";
    }

    void restyle(PageStyle style, Messages messages) {
        headline.fontProperty().set(style.headlineFont());
        dateline.fontProperty().set(style.datelineFont());
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        dateline.directionProperty().set(Optional.of(rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT));
    }

    /**
     * Lines up with the text.
     *
     * @param page width of the page
     * @param bar width of the scroll bar beside it
     * @param barAtStart whether the scroll bar is where the lines of the article begin
     */
    void align(PageStyle style, double page, double bar, boolean barAtStart) {
        double start = style.startInset(page) + (barAtStart ? bar : 0);
        double end = style.endInset(page) + (barAtStart ? 0 : bar);
        setPadding(new Insets(style.em() * 0.7, end, style.em() * 0.55, start));
    }
}
