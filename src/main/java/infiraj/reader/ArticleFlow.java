package infiraj.reader;

import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.text.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The scrolled text: blocks near the window have nodes, all others are only a guessed height. Coordinates run from left
 * to right in either language.
 */
final class ArticleFlow extends Region {
    private static final double PADDING_EM = 0.8;
    /** A jump beyond this many windows is not walked block by block. */
    private static final double FAR = 3;

    private Blocks blocks = new Blocks(List.of(), new int[0]);
    private Direction direction = Direction.RIGHT_TO_LEFT;
    private PageStyle style = PageStyle.DESIGNED;
    private IntFunction<Decor> decor = paragraph -> {
        throw new IllegalStateException("no article");
    };
    private IntFunction<String> number = Integer::toString;
    private final LiveBlocks live = new LiveBlocks();
    private Extents extents = new Extents(0, block -> 0);
    private Anchor anchor = new Anchor(0, 0);
    private Optional<Keep> keep = Optional.empty();
    private double setForWidth = -1;
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(this, "position");
    private final ReadOnlyDoubleWrapper length = new ReadOnlyDoubleWrapper(this, "length");

    /** A place that must not move when everything is set anew. */
    private record Keep(Place place, double fraction) {}

    ArticleFlow() {
        getStyleClass().add("article-flow");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /**
     * Shows another article from its beginning.
     *
     * @param decor the marks of each paragraph, asked whenever they are drawn
     * @param number what to write beside a paragraph
     */
    void show(Blocks all, Direction runs, IntFunction<Decor> decor, IntFunction<String> number) {
        this.blocks = all;
        this.direction = runs;
        this.decor = decor;
        this.number = number;
        anchor = new Anchor(0, 0);
        keep = Optional.empty();
        setAnew();
    }

    /** Sets everything in another style; the line at the top stays there. */
    void restyle(PageStyle other) {
        keepPlace();
        style = other;
        setAnew();
    }

    PageStyle style() {
        return style;
    }

    private void keepPlace() {
        if (keep.isEmpty() && !live.isEmpty() && anchor.block() < blocks.size()) {
            Place top = spotAt(new Point2D(getWidth() / 2, 0)).orElseThrow().place();
            keep = Optional.of(new Keep(top, 0));
        }
    }

    private void setAnew() {
        live.clear();
        getChildren().clear();
        setForWidth = -1;
        requestLayout();
    }

    /** Draws the marks of what is on screen anew, where they changed. */
    void redecorate() {
        live.decorate(decor);
    }

    /** How far the top of the window is below the beginning, as far as is known. */
    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The height of everything, as far as is known. */
    ReadOnlyDoubleProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** Scrolls; positive is towards the end. */
    void scrollBy(double distance) {
        if (Math.abs(distance) > FAR * getHeight()) {
            scrollTo(position.get() + distance);
        } else {
            anchor = anchor.by(distance);
            requestLayout();
        }
    }

    /** Scrolls so that a height, as far as known, is at the top of the window. */
    void scrollTo(double y) {
        if (blocks.size() > 0) {
            double within = Math.clamp(y, 0, Math.max(0, extents.total() - getHeight()));
            int block = extents.at(within);
            anchor = new Anchor(block, extents.top(block) - within);
            requestLayout();
        }
    }

    /**
     * Scrolls so that a place is somewhere in the window.
     *
     * @param fraction of the window's height from its top: 0 at the top, 1 at the bottom, others outside
     */
    void bring(Place place, double fraction) {
        if (blocks.size() == 0) {
            return;
        }
        if (setForWidth < 0) {
            keep = Optional.of(new Keep(place, fraction));
        } else {
            int block = blocks.indexOf(place);
            double below = view(block).caret(place).getMinY() + before(block);
            anchor = new Anchor(block, fraction * getHeight() - below);
        }
        requestLayout();
    }

    /** Whether the text has been set for the window, so that places on screen are known. */
    boolean isSet() {
        return setForWidth >= 0 && !live.isEmpty();
    }

    /** How far a place is from the top of the window, if its block is on screen. */
    Optional<Rectangle2D> caret(Place place) {
        return live.caret(blocks.indexOf(place), place);
    }

    /** The place above or below another, some lines away; it scrolls when that is not on screen. */
    Optional<Place> lineFrom(Place place, int lines) {
        if (caret(place).isEmpty()) {
            bring(place, 0.5);
            layout();
        }
        return caret(place).flatMap(at -> {
            double y = at.getMinY() + at.getHeight() * (0.5 + lines);
            if (y < 0 || y > getHeight()) {
                scrollBy(lines * at.getHeight() * 2);
                layout();
            }
            return caret(place)
                    .flatMap(now -> spotAt(middle(now).add(0, lines * now.getHeight())))
                    .map(Spot::place);
        });
    }

    private static Point2D middle(Rectangle2D area) {
        return new Point2D(area.getMinX(), area.getMinY() + area.getHeight() / 2);
    }

    Direction direction() {
        return direction;
    }

    /** Where the characters of a passage are on screen; nothing for what is not. */
    List<Rectangle2D> bands(int paragraph, TextSpan span) {
        return live.bands(paragraph, span);
    }

    /** What is nearest to a point; nothing only where there is no text. */
    Optional<Spot> spotAt(Point2D point) {
        return live.spotAt(point);
    }

    /** The character under a point, as the passage of one character; nothing beside the lines. */
    Optional<Passage> characterAt(Point2D point, String article) {
        return live.characterAt(point, article);
    }

    private double padding() {
        return style.em() * PADDING_EM;
    }

    @Override
    protected void layoutChildren() {
        if (blocks.size() == 0 || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (setForWidth != getWidth()) {
            fit();
        }
        anchor = new Anchor(anchor.block(), anchor.top()).settled(blocks.size(), this::height, getHeight());
        place();
        length.set(extents.total());
        position.set(extents.top(anchor.block()) - anchor.top());
    }

    private void fit() {
        if (setForWidth >= 0) {
            keepPlace();
            live.clear();
            getChildren().clear();
        }
        setForWidth = getWidth();
        guessHeights();
        keep.ifPresent(kept -> bring(kept.place(), kept.fraction()));
        keep = Optional.empty();
    }

    private void guessHeights() {
        double line = style.of(Paragraph.Kind.BODY).lineHeight();
        extents = new Extents(blocks.size(), i -> {
            Block block = blocks.get(i);
            double perLine = style.measure(getWidth(), block.kind()) / (style.em() * 0.41);
            double space = block.beginsParagraph() ? style.spaceBefore(block.kind()) : 0;
            return edges(i) + space + line * Math.max(1, Math.ceil(block.text().length() / perLine));
        });
    }

    private double before(int block) {
        return block == 0 ? padding() : 0;
    }

    /** The room that the first and the last block have towards the edge of the text. */
    private double edges(int block) {
        return before(block) + (block == blocks.size() - 1 ? 3 * padding() : 0);
    }

    private double height(int block) {
        double height = view(block).height() + edges(block);
        extents.set(block, height);
        return height;
    }

    private BlockView view(int block) {
        return live.get(block, this::made);
    }

    private BlockView made(int index) {
        Block block = blocks.get(index);
        BlockView view = new BlockView(block, direction, style, getWidth(), number.apply(block.paragraph()));
        view.decorate(decor.apply(block.paragraph()));
        return view;
    }

    private void place() {
        double y = anchor.top();
        int block = anchor.block();
        Set<Integer> seen = new HashSet<>();
        while (block < blocks.size() && y < getHeight()) {
            BlockView view = view(block);
            view.resizeRelocate(0, Math.round(y + before(block)), getWidth(), view.height());
            seen.add(block);
            y += height(block);
            block++;
        }
        List<BlockView> wanted = live.keep(seen);
        if (!getChildren().equals(wanted)) {
            List<BlockView> added =
                    wanted.stream().filter(view -> view.getParent() == null).toList();
            getChildren().setAll(wanted);
            // Style sheets had their turn before this layout: without this, new blocks are black for a moment.
            added.forEach(BlockView::applyCss);
        }
    }
}
