package infiraj.wording;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a line looks like on the screen: its characters from left to right, invisible ones left out. */
final class Painted {
    private Painted() {}

    static String rightToLeft(String line) {
        return inOrder(line, new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT));
    }

    static String leftToRight(String line) {
        return inOrder(line, new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT));
    }

    private static String inOrder(String line, Bidi bidi) {
        byte[] levels = new byte[line.length()];
        Character[] characters = new Character[line.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = levels[i] % 2 == 0 ? line.charAt(i) : mirrored(line.charAt(i));
        }
        Bidi.reorderVisually(levels, 0, characters, 0, levels.length);
        return IntStream.range(0, characters.length)
                .filter(i -> Character.getType(characters[i]) != Character.FORMAT)
                .mapToObj(i -> characters[i].toString())
                .collect(Collectors.joining());
    }

    /** Brackets and quotation marks turn round in right-to-left text. */
    private static char mirrored(char c) {
        int index = "()«»[]{}".indexOf(c);
        return index < 0 ? c : "()«»[]{}".charAt(index ^ 1);
    }
}
