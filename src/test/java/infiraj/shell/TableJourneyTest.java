package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.EventOrder;
import infiraj.explorer.EventOrder.By;
import infiraj.timeline.TimelineItem;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of events beside the timeline, used by a robot on the shipped corpus. */
class TableJourneyTest extends WindowTest {
    @BeforeEach
    void openTheTable() {
        robot.clickOn("#table-tab");
        settle();
    }

    private EventTable table() {
        return find("event-table", EventTable.class);
    }

    private List<String> ids() {
        return onFx(() -> table().getItems().stream().map(TimelineItem::id).toList());
    }

    private Optional<String> chosen() {
        return onFx(() -> Optional.ofNullable(table().getSelectionModel().getSelectedItem())
                .map(TimelineItem::id));
    }

    /** By hand, since the headless platform takes every click for one that asks for a menu, and heads of columns ignore those. */
    private void clickOnHead(String text) {
        Node head = robot.lookup(".event-table .column-header .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElseThrow();
        doOnFx(() -> {
            head.fireEvent(primaryButton(MouseEvent.MOUSE_PRESSED, true));
            head.fireEvent(primaryButton(MouseEvent.MOUSE_RELEASED, false));
        });
    }

    private static MouseEvent primaryButton(EventType<MouseEvent> what, boolean down) {
        return new MouseEvent(
                what,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void everyEventHasARowInOrderOfTimeAndIsHeardAsASentence() {
        assertEquals(40, ids().size());
        assertEquals("colonial-rule", ids().getFirst());
        doOnFx(() -> explorer.select("camp-david"));
        settle();
        Optional<String> heard = onFx(() -> table().lookupAll(".event-row").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.isSelected())
                .map(Node::getAccessibleText)
                .findFirst());
        assertTrue(heard.orElseThrow().startsWith("قمة كامب ديفيد، 18 أغسطس 2023."), heard::toString);
    }

    @Test
    void theTableAndTheTimelineShowTheSameEvent() {
        robot.clickOn(markOf("freedom-edge"));
        settle();
        assertEquals(Optional.of("freedom-edge"), chosen());
        doOnFx(() -> table().requestFocus());
        robot.type(KeyCode.UP);
        settle();
        int before = ids().indexOf("freedom-edge") - 1;
        assertEquals(Optional.of(ids().get(before)), selected());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertEquals(Optional.empty(), chosen());
    }

    @Test
    void theTableFollowsTheFilterAndKeepsItsOrder() {
        doOnFx(() -> table().sort(new EventOrder(By.TITLE, false)));
        List<String> all = ids();
        robot.clickOn("#facet-landmarks");
        settle();
        assertEquals(5, ids().size());
        assertEquals(all.stream().filter(ids()::contains).toList(), ids());
    }

    @Test
    void aHeadOfAColumnSortsByIt() {
        clickOnHead("الحدث");
        settle();
        assertEquals(By.TITLE, onFx(() -> table().order().by()));
        List<String> up = ids();
        clickOnHead("الحدث");
        settle();
        assertEquals(up.reversed(), ids());
    }

    @Test
    void rowsAreCopiedAsLinesOfCellsWithHeadings() {
        doOnFx(() -> explorer.select("camp-david"));
        settle();
        doOnFx(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        List<String> lines =
                onFx(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertEquals(2, lines.size());
        List<String> cells = List.of(lines.get(1).split("\t", -1));
        assertEquals(lines.getFirst().split("\t", -1).length, cells.size());
        assertEquals(List.of("18 أغسطس 2023", "قمة كامب ديفيد"), cells.subList(0, 2));
        assertTrue(cells.contains("2023-08-18"));
    }
}
