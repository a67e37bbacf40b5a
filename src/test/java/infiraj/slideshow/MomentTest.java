package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.slideshow.Moment.Curtain;
import infiraj.slideshow.Moment.Extent;
import infiraj.theme.Role;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final Slide ASIDE =
            new Slide("", Optional.empty(), Role.ACCENT, List.of(), Optional.empty(), Optional.empty(), "");

    /** Every third step takes two pages. */
    private record Steps(int steps) implements Extent {
        @Override
        public int pages(Moment moment) {
            return moment.aside().isEmpty() && moment.step() % 3 == 0 ? 2 : 1;
        }

        Moment move(Moment now, char key) {
            return switch (key) {
                case 'f' -> now.forward(this);
                case 'p' -> now.back(this);
                case 'h' -> now.to(0, this);
                case 'e' -> now.to(Integer.MAX_VALUE, this);
                case 'b' -> now.covered(Curtain.BLACK);
                case 'w' -> now.covered(Curtain.WHITE);
                case 't' -> now.withTimeline(!now.timeline());
                case 'a' -> now.aside(ASIDE);
                case 'r' -> now.returned();
                case '+' -> now.zoomed(1);
                default -> now.zoomed(-1);
            };
        }

        Moment after(String keys) {
            Moment now = Moment.first();
            for (char key : keys.toCharArray()) {
                now = move(now, key);
            }
            return now;
        }
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("fphebwtar+-").ofMaxLength(40);
    }

    @Property(tries = 500)
    void noKeyEverLeadsOutOfTheStory(@ForAll("keys") String keys, @ForAll @IntRange(min = 1, max = 9) int steps) {
        Steps story = new Steps(steps);
        Moment moment = story.after(keys);
        assertTrue(moment.step() >= 0 && moment.step() < steps);
        assertTrue(moment.part() >= 0 && moment.part() < story.pages(moment));
    }

    @Property(tries = 300)
    void backUndoesForwardInsideTheStory(
            @ForAll @IntRange(min = 0, max = 20) int before, @ForAll @IntRange(min = 2, max = 9) int steps) {
        Steps story = new Steps(steps);
        Moment here = story.after("f".repeat(before));
        Moment next = here.forward(story);
        assertEquals(here, next.equals(here) ? here : next.back(story));
    }

    @Property(tries = 300)
    void backspaceReturnsToTheStepThatATripLeft(@ForAll("keys") String keys, @ForAll boolean timeline) {
        Steps story = new Steps(7);
        Moment here = story.after(keys).returned();
        Moment trip = timeline ? here.withTimeline(true).aside(ASIDE) : here.aside(ASIDE);
        Moment back = trip.returned();
        assertEquals(here.step(), back.step());
        assertTrue(!back.isTrip());
    }

    @Test
    void theFirstKeyBehindACurtainOnlyOpensIt() {
        Steps story = new Steps(5);
        assertEquals(story.after("ff"), story.after("ffbf"));
        assertEquals(story.after("ff"), story.after("ffwp"));
        assertEquals(story.after("ff"), story.after("ffbb"));
        assertEquals(Curtain.WHITE, story.after("bw").curtain());
    }

    @Test
    void aStepOnSeveralPagesIsWalkedThroughPageByPage() {
        Steps story = new Steps(4);
        assertEquals(
                List.of(0, 1), List.of(story.after("f").step(), story.after("f").part()));
        assertEquals(
                List.of(1, 0),
                List.of(story.after("ff").step(), story.after("ff").part()));
        assertEquals(
                List.of(0, 1),
                List.of(story.after("ffp").step(), story.after("ffp").part()));
    }

    @Test
    void fromATripTheStoryGoesOn() {
        Steps story = new Steps(5);
        assertEquals(story.after("fff").step(), story.after("ffaf").step());
        assertEquals(story.after("fff").step(), story.after("fftf").step());
    }
}
