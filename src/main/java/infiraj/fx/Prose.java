package infiraj.fx;

import infiraj.text.Alignment;
import infiraj.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/**
 * Text that wraps: what a label would be if JavaFX on Linux could wrap Arabic. Its height follows from its width, so it
 * works in boxes, grids, tooltips and dialogs. Line ends in the text begin a new paragraph.
 *
 * <p>Style class {@code prose}; style sheets set {@code -fx-font} and its parts (inherited), {@code -fx-text-fill} and
 * {@code -fx-line-spacing} (a multiple of what the face asks for, 1 unless set).
 *
 * <p>A text runs the way the interface does if it has a letter that does, else the way of its own letters; a quotation,
 * whose language is known, is told its {@link #directionProperty() direction}.
 */
public final class Prose extends Region {
    private static final StyleablePropertyFactory<Prose> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Prose, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(Prose prose) {
            return !prose.font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(Prose prose) {
            return prose.font;
        }
    };
    private static final CssMetaData<Prose, Paint> FILL =
            STYLES.createPaintCssMetaData("-fx-text-fill", prose -> prose.fill, Color.BLACK, true);
    private static final CssMetaData<Prose, Number> SPACING =
            STYLES.createSizeCssMetaData("-fx-line-spacing", prose -> prose.spacing, 1.0, false);

    private static final List<CssMetaData<? extends Styleable, ?>> ALL =
            Stream.concat(STYLES.getCssMetaData().stream(), Stream.of(FONT)).toList();

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Alignment> alignment = new SimpleObjectProperty<>(this, "alignment", Alignment.START);
    private final ObjectProperty<Optional<Direction>> direction =
            new SimpleObjectProperty<>(this, "direction", Optional.empty());
    private final StyleableObjectProperty<Font> font =
            new javafx.css.SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
    private final StyleableObjectProperty<Paint> fill =
            new javafx.css.SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.BLACK);
    private final StyleableProperty<Number> spacing =
            new javafx.css.SimpleStyleableDoubleProperty(SPACING, this, "spacing", 1.0);

    public Prose() {
        this("");
    }

    public Prose(String text) {
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT);
        this.text.subscribe(ignored -> reset());
        alignment.subscribe(this::reset);
        direction.subscribe(this::reset);
        font.subscribe(ignored -> reset());
        ((javafx.beans.value.ObservableValue<?>) spacing).subscribe(this::reset);
        effectiveNodeOrientationProperty().subscribe(this::reset);
        fill.subscribe(paint -> blocks().forEach(block -> block.setFill(paint)));
        setText(text);
    }

    /** What is said. */
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    /** Where lines stand; start and end are those of the interface. */
    public ObjectProperty<Alignment> alignmentProperty() {
        return alignment;
    }

    /** Which way the text runs; empty to go by its letters. */
    public ObjectProperty<Optional<Direction>> directionProperty() {
        return direction;
    }

    /** The font; a style sheet may set it. */
    public ObjectProperty<Font> fontProperty() {
        return font;
    }

    /** The colour of the text; a style sheet may set it. */
    public ObjectProperty<Paint> fillProperty() {
        return fill;
    }

    private void reset() {
        requestLayout();
    }

    private List<TextBlock> blocks() {
        return getChildren().stream().map(TextBlock.class::cast).toList();
    }

    private List<Typeset> typesets(double measure) {
        return text.get().lines().map(line -> typeset(line, measure)).toList();
    }

    private Typeset typeset(String paragraph, double measure) {
        Direction runs = directionOf(paragraph);
        return Typeset.of(paragraph, runs, style(runs), measure);
    }

    private Direction interfaceDirection() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    private Direction directionOf(String paragraph) {
        return direction.get().orElseGet(() -> Direction.among(paragraph, interfaceDirection()));
    }

    private TypeStyle style(Direction runs) {
        Alignment asked = alignment.get();
        Alignment own = runs == interfaceDirection() ? asked : asked.mirrored();
        return new TypeStyle(font.get(), Math.max(0.5, spacing.getValue().doubleValue()), own);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = text.get()
                .lines()
                .mapToDouble(line -> Typeset.widthOf(line, directionOf(line), style(directionOf(line))))
                .max()
                .orElse(0);
        return snappedLeftInset() + Math.ceil(widest) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double measure = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double height = typesets(measure).stream().mapToDouble(Typeset::height).sum();
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double measure = getWidth() - snappedLeftInset() - snappedRightInset();
        List<Typeset> typesets = typesets(measure);
        List<TextBlock> blocks = new ArrayList<>(blocks());
        while (blocks.size() < typesets.size()) {
            blocks.add(new TextBlock(fill.get()));
        }
        getChildren().setAll(blocks.subList(0, typesets.size()));
        double y = snappedTopInset();
        for (int i = 0; i < typesets.size(); i++) {
            blocks.get(i).show(typesets.get(i));
            blocks.get(i)
                    .resizeRelocate(
                            snappedLeftInset(), y, measure, typesets.get(i).height());
            y += typesets.get(i).height();
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? text.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
