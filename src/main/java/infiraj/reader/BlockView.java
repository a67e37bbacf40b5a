package infiraj.reader;

import infiraj.fx.CharacterMap;
import infiraj.fx.TextBlock;
import infiraj.fx.Typeset;
import infiraj.model.Paragraph;
import infiraj.model.TextSpan;
import infiraj.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** A block on screen: its words and, behind and beside them, its marks. Coordinates run from left to right. */
final class BlockView extends Region {
    private static final StyleablePropertyFactory<BlockView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<BlockView, Paint> FILL =
            STYLES.createPaintCssMetaData("-fx-text-fill", view -> view.fill, Color.BLACK, true);

    private final Block block;
    private final PageStyle style;
    private final Typeset typeset;
    private final TextBlock words;
    private final Group marks = new Group();
    private final Group selection = new Group();
    private final StyleableObjectProperty<Paint> fill =
            new SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.BLACK);
    private final double spaceBefore;
    private final double textX;
    private final boolean rightToLeft;
    private final double edge;
    private Optional<Decor> shown = Optional.empty();

    /**
     * Sets a block.
     *
     * @param page the width of the page
     * @param number what to write beside the beginning of a paragraph
     */
    BlockView(Block block, Direction direction, PageStyle style, double page, String number) {
        this.block = block;
        this.style = style;
        rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        double measure = style.measure(page, block.kind());
        typeset = Typeset.of(block.text(), direction, style.of(block.kind()), measure);
        spaceBefore = block.beginsParagraph() ? style.spaceBefore(block.kind()) : 0;
        words = new TextBlock(fill.get());
        words.show(typeset);
        double line = measure + style.indent(block.kind());
        edge = rightToLeft ? page - style.startInset(page) : style.startInset(page);
        textX = rightToLeft ? edge - line : edge + style.indent(block.kind());
        words.resizeRelocate(textX, spaceBefore, measure, typeset.height());
        marks.setManaged(false);
        selection.setManaged(false);
        getChildren().addAll(marks, selection, words);
        if (block.beginsParagraph()) {
            begin(number);
        }
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().addAll("block", block.kind().name().toLowerCase(java.util.Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(number + ": " + block.text());
        fill.subscribe(words::setFill);
    }

    private void begin(String number) {
        double baseline = spaceBefore + typeset.style().baseline();
        if (block.kind() == Paragraph.Kind.BULLET) {
            Circle bullet = new Circle(
                    rightToLeft ? edge - style.em() * 0.4 : edge + style.em() * 0.4,
                    baseline - style.em() * 0.28,
                    style.em() * 0.11);
            bullet.getStyleClass().add("bullet");
            bullet.setManaged(false);
            getChildren().add(bullet);
        }
        Text label = new Text(number);
        label.setFont(style.numberFont());
        label.getStyleClass().add("paragraph-number");
        label.setManaged(false);
        label.setMouseTransparent(true);
        double width = label.getLayoutBounds().getWidth();
        double outside = style.startMargin() - style.em() * 0.35;
        label.setLayoutX(Math.round(rightToLeft ? edge + outside - width : edge - outside));
        label.setLayoutY(baseline);
        getChildren().add(label);
    }

    Block block() {
        return block;
    }

    /** Height with the space before it. */
    double height() {
        return spaceBefore + typeset.height();
    }

    /** Shows marks instead of those before; does nothing where nothing changed. */
    void decorate(Decor decor) {
        if (shown.filter(decor::equals).isPresent()) {
            return;
        }
        boolean onlySelection = shown.filter(before -> before.evidence().equals(decor.evidence())
                        && before.selectedEvent().equals(decor.selectedEvent())
                        && before.dated().equals(decor.dated())
                        && before.links().equals(decor.links())
                        && before.hits().equals(decor.hits())
                        && before.currentHit().equals(decor.currentHit()))
                .isPresent();
        shown = Optional.of(decor);
        if (!onlySelection) {
            marks.getChildren().setAll(marks(decor));
        }
        selection
                .getChildren()
                .setAll(decor.selected().stream()
                        .map(span -> Marks.path(bands(span), "text-selection"))
                        .toList());
    }

    private List<Path> marks(Decor decor) {
        List<Path> paths = new ArrayList<>();
        List<Markings.Tracked> evidence = decor.evidence().stream()
                .filter(tracked -> !local(tracked.span()).isEmpty())
                .sorted((a, b) -> Boolean.compare(decor.isSelected(a), decor.isSelected(b)))
                .toList();
        evidence.forEach(tracked -> paths.add(fill(tracked, decor.isSelected(tracked))));
        decor.hits()
                .forEach(hit -> paths.add(
                        hit(hit, decor.currentHit().filter(hit::equals).isPresent())));
        decor.dated().forEach(span -> paths.add(Marks.rule(inkBands(span), underlineTop(0) - 2.5, "dated")));
        decor.links().forEach(span -> paths.add(Marks.rule(inkBands(span), underlineTop(0) - 1, "link")));
        evidence.stream()
                .filter(tracked -> !tracked.marking().candidate())
                .forEach(tracked -> paths.add(underline(tracked, decor.isSelected(tracked))));
        evidence.forEach(tracked -> paths.add(marginMark(tracked, decor.isSelected(tracked))));
        return paths;
    }

    private Path fill(Markings.Tracked tracked, boolean selected) {
        double line = typeset.style().lineHeight();
        List<Rectangle2D> areas = Marks.slices(inkBands(tracked.span()), line * 0.06, underlineTop(0));
        return Marks.path(
                tracked.marking().candidate() ? Marks.boxes(areas, style.em() * 0.16) : areas,
                classes("evidence", tracked, selected));
    }

    private Path underline(Markings.Tracked tracked, boolean selected) {
        double top = underlineTop(tracked.track());
        return Marks.path(
                Marks.slices(inkBands(tracked.span()), top, top + thickness()),
                classes("evidence-line", tracked, selected));
    }

    private double thickness() {
        return Math.max(2, Math.round(style.em() * 0.09));
    }

    private double underlineTop(int track) {
        double first = Math.round(typeset.style().baseline() + style.em() * 0.46);
        return first + track * (thickness() + 1);
    }

    private Path hit(TextSpan span, boolean current) {
        double baseline = typeset.style().baseline();
        List<Rectangle2D> areas = Marks.slices(inkBands(span), baseline - style.em() * 1.02, underlineTop(0));
        return current ? Marks.path(areas, "hit", "current") : Marks.path(areas, "hit");
    }

    private Path marginMark(Markings.Tracked tracked, boolean selected) {
        List<Rectangle2D> bands = inkBands(tracked.span());
        double away = style.em() * 0.35 + tracked.track() * style.em() * 0.25;
        double width = Math.max(2, style.em() * 0.14);
        double x = rightToLeft ? edge + away : edge - away - width;
        double top = bands.getFirst().getMinY() + typeset.style().lineHeight() * 0.06;
        double bottom = bands.getLast().getMinY() + underlineTop(0) + thickness();
        Rectangle2D area = new Rectangle2D(x, top, width, bottom - top);
        return new MarginMark(tracked.marking().eventId(), area, classes("margin-mark", tracked, selected));
    }

    private static String[] classes(String what, Markings.Tracked tracked, boolean selected) {
        String kind = Marks.styleClass(tracked.marking().kind());
        return Stream.of(what, kind, tracked.marking().candidate() ? "candidate" : "", selected ? "selected" : "")
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
    }

    /** The part of a paragraph's span that is in this block, in offsets of the block. */
    private TextSpan local(TextSpan span) {
        int start =
                Math.clamp(span.start() - block.span().start(), 0, block.text().length());
        int end = Math.clamp(
                span.end() - block.span().start(), start, block.text().length());
        return new TextSpan(start, end);
    }

    private List<Rectangle2D> inkBands(TextSpan span) {
        TextSpan local = local(span);
        return words.map().inkBands(local.start(), local.end()).stream()
                .map(this::moved)
                .toList();
    }

    /** Where characters are, in the coordinates of this view; offsets are the paragraph's. */
    List<Rectangle2D> bands(TextSpan span) {
        TextSpan local = local(span);
        return words.map().bands(local.start(), local.end()).stream()
                .map(this::moved)
                .toList();
    }

    /** Where a gap between characters is, in the coordinates of this view. */
    Rectangle2D caret(Place place) {
        return moved(words.map().caret(place.offset() - block.span().start()));
    }

    private Rectangle2D moved(Rectangle2D area) {
        return new Rectangle2D(area.getMinX() + textX, area.getMinY() + spaceBefore, area.getWidth(), area.getHeight());
    }

    /** What is at a point of this view, in offsets of the paragraph. */
    CharacterMap.Hit hit(Point2D point) {
        CharacterMap.Hit hit = words.map().hit(point.getX() - textX, point.getY() - spaceBefore);
        int start = block.span().start();
        return new CharacterMap.Hit(start + hit.character(), start + hit.caret());
    }

    /** Whether a point is on the lines of the text; a space may hang a little into the margin. */
    boolean isOnText(Point2D point) {
        double hanging = style.em() * 0.3;
        return point.getX() >= textX - hanging
                && point.getX() <= textX + typeset.measure() + hanging
                && point.getY() >= spaceBefore;
    }

    @Override
    protected void layoutChildren() {
        // Everything has its place already.
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
