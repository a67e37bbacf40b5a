package infiraj.fx;

import infiraj.text.PlacedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

/**
 * Shows one paragraph the way it was set, and knows where every character is. Its coordinates run from left to right in
 * either language; which way the text runs is its own affair.
 */
public final class TextBlock extends Region {
    private Paint fill;
    private Optional<Typeset> shown = Optional.empty();
    private Optional<CharacterMap> map = Optional.empty();

    public TextBlock(Paint fill) {
        this.fill = fill;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Shows a paragraph instead of the one before. */
    public void show(Typeset typeset) {
        if (shown.isPresent() && shown.get().equals(typeset)) {
            return;
        }
        shown = Optional.of(typeset);
        map = Optional.empty();
        List<Node> words = new ArrayList<>();
        double baseline = typeset.style().baseline();
        for (SetLine line : typeset.lines()) {
            for (PlacedItem placed : line.items()) {
                if (placed.item().isWord()) {
                    WordNode word =
                            new WordNode(typeset.text(), placed, typeset.style().font(), baseline);
                    word.setFill(fill);
                    words.add(word);
                }
            }
            baseline += typeset.style().lineHeight();
        }
        getChildren().setAll(words);
        requestLayout();
    }

    /** The colour of the text. */
    public void setFill(Paint paint) {
        fill = paint;
        getChildren().forEach(word -> ((WordNode) word).setFill(paint));
    }

    /** Where the characters are. */
    public CharacterMap map() {
        if (map.isEmpty()) {
            List<WordNode> words =
                    getChildren().stream().map(WordNode.class::cast).toList();
            map = shown.map(typeset -> new CharacterMap(typeset, words));
        }
        return map.orElseThrow(() -> new IllegalStateException("nothing is shown"));
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown.map(Typeset::measure).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.map(Typeset::height).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        // Every word has its place already.
    }
}
