package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.theme.Contrast;
import infiraj.theme.Palette;
import infiraj.theme.Role;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text is legible on everything that the reader paints behind it. */
class ContrastTest {
    /** Level AA of the Web Content Accessibility Guidelines for text. */
    private static final double LEGIBLE = 4.5;

    static Stream<Arguments> grounds() {
        return Stream.of(Palette.values())
                .flatMap(palette -> Stream.of(Role.values())
                        .filter(role -> role.name().endsWith("_SOFT")
                                || role == Role.SURFACE
                                || role == Role.HIT
                                || role == Role.TEXT_SELECTION)
                        .map(role -> Arguments.of(palette, role)));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void textIsLegibleOn(Palette palette, Role ground) {
        double contrast = Contrast.of(palette.rgb(Role.TEXT), palette.rgb(ground));
        assertTrue(contrast >= LEGIBLE, palette + " " + ground + " " + contrast);
    }
}
