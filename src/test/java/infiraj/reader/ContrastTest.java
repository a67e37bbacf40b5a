package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
        double contrast = contrast(palette.rgb(Role.TEXT), palette.rgb(ground));
        assertTrue(contrast >= LEGIBLE, palette + " " + ground + " " + contrast);
    }

    /** Contrast ratio of WCAG 2.2. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
