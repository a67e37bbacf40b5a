package infiraj.theme;

import static infiraj.theme.Role.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A colour for every role. */
public enum Palette {
    LIGHT(
            of(BACKGROUND, 0xfaf8f4),
            of(SURFACE, 0xffffff),
            of(SUNKEN, 0xf4f1ea),
            of(TEXT, 0x18212f),
            of(MUTED, 0x5d6675),
            of(LINE, 0xe4dfd4),
            of(BORDER, 0xcfc9bc),
            of(ACCENT, 0x0f766e),
            of(ON_ACCENT, 0xffffff),
            of(ACCENT_SOFT, 0xd9ede9),
            of(HIT, 0xffe27a),
            of(NOTE, 0xfff6dc),
            of(NOTE_EDGE, 0xcf9a0a),
            of(ALERT, 0xa8201a),
            of(TEXT_SELECTION, 0xbfdcf7),
            of(VERBAL_COOPERATION, 0x4f97d1),
            of(VERBAL_COOPERATION_SOFT, 0xe6f1fa),
            of(MATERIAL_COOPERATION, 0x1b5aa6),
            of(MATERIAL_COOPERATION_SOFT, 0xdbe7f6),
            of(VERBAL_CONFLICT, 0xdd7a45),
            of(VERBAL_CONFLICT_SOFT, 0xfceadf),
            of(MATERIAL_CONFLICT, 0xb02a26),
            of(MATERIAL_CONFLICT_SOFT, 0xf9dfdc),
            of(CONTEXT, 0x7b7468),
            of(CONTEXT_SOFT, 0xece8df),
            of(PUBLICATION, 0x8a7a55)),
    DARK(
            of(BACKGROUND, 0x141a24),
            of(SURFACE, 0x1b2330),
            of(SUNKEN, 0x10151d),
            of(TEXT, 0xe9edf3),
            of(MUTED, 0xa3aebd),
            of(LINE, 0x2c3747),
            of(BORDER, 0x435064),
            of(ACCENT, 0x3fbfae),
            of(ON_ACCENT, 0x06201d),
            of(ACCENT_SOFT, 0x17403d),
            of(HIT, 0x7a5f00),
            of(NOTE, 0x3a3013),
            of(NOTE_EDGE, 0xe0b23c),
            of(ALERT, 0xff8f86),
            of(TEXT_SELECTION, 0x2b5580),
            of(VERBAL_COOPERATION, 0x82bdee),
            of(VERBAL_COOPERATION_SOFT, 0x1f3a52),
            of(MATERIAL_COOPERATION, 0x5b96e6),
            of(MATERIAL_COOPERATION_SOFT, 0x1c3560),
            of(VERBAL_CONFLICT, 0xf3a172),
            of(VERBAL_CONFLICT_SOFT, 0x4d3122),
            of(MATERIAL_CONFLICT, 0xf0706a),
            of(MATERIAL_CONFLICT_SOFT, 0x542524),
            of(CONTEXT, 0xa9a294),
            of(CONTEXT_SOFT, 0x35332e),
            of(PUBLICATION, 0xc3b58c)),
    PROJECTOR(
            of(BACKGROUND, 0x0b121e),
            of(SURFACE, 0x101a29),
            of(SUNKEN, 0x070c14),
            of(TEXT, 0xffffff),
            of(MUTED, 0xc3d0e2),
            of(LINE, 0x2f3f57),
            of(BORDER, 0x6b7f9c),
            of(ACCENT, 0x5fe0cd),
            of(ON_ACCENT, 0x00211d),
            of(ACCENT_SOFT, 0x0e4742),
            of(HIT, 0x6b5200),
            of(NOTE, 0x2f2708),
            of(NOTE_EDGE, 0xffd257),
            of(ALERT, 0xffa59d),
            of(TEXT_SELECTION, 0x23507f),
            of(VERBAL_COOPERATION, 0x9ed2ff),
            of(VERBAL_COOPERATION_SOFT, 0x14324d),
            of(MATERIAL_COOPERATION, 0x6fabff),
            of(MATERIAL_COOPERATION_SOFT, 0x122d5c),
            of(VERBAL_CONFLICT, 0xffad7d),
            of(VERBAL_CONFLICT_SOFT, 0x47290f),
            of(MATERIAL_CONFLICT, 0xff8079),
            of(MATERIAL_CONFLICT_SOFT, 0x4d1614),
            of(CONTEXT, 0xd2cbbb),
            of(CONTEXT_SOFT, 0x2e2b24),
            of(PUBLICATION, 0xe3d39f));

    private record Entry(Role role, int rgb) {}

    private final Map<Role, Integer> colours;

    Palette(Entry... entries) {
        colours = new EnumMap<>(Arrays.stream(entries).collect(Collectors.toMap(Entry::role, Entry::rgb)));
    }

    private static Entry of(Role role, int rgb) {
        return new Entry(role, rgb);
    }

    /** The colour as 0xRRGGBB. */
    public int rgb(Role role) {
        return java.util.Objects.requireNonNull(colours.get(role));
    }

    /** The colour as {@code #rrggbb}. */
    public String hex(Role role) {
        return String.format("#%06x", rgb(role));
    }

    /** Declarations of every role as a looked-up colour, for the root of a scene. */
    public String css() {
        return colours.keySet().stream()
                .map(role -> role.css() + ":" + hex(role) + ";")
                .collect(Collectors.joining());
    }
}
