package infiraj.corpus;

import infiraj.corpus.Json.Array;
import infiraj.corpus.Json.Literal;
import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import infiraj.corpus.Json.Text;
import infiraj.corpus.JsonFile.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a text in the notation of {@link LinkText} into located values; a column is a place in the text. */
final class LinkTree {
    /** More than any program lets be pasted into a message. */
    private static final int LONGEST = 1 << 20;

    private static final int HEX = 16;

    private final String text;
    private final Set<String> lists;
    private final Located root;

    private LinkTree(String text, Set<String> lists, Located root) {
        this.text = text;
        this.lists = lists;
        this.root = root;
    }

    static <T> Reading<T> read(String text, String scheme, Set<String> lists, Decoder<T> decoder) {
        // A path that every system takes: the colon would be none on some.
        Path source = Path.of(scheme);
        String beginning = scheme + ":?";
        Report report = new Report();
        Located root = new Located(source, new Text(Spot.START, text), Trail.ROOT, report);
        if (text.length() > LONGEST) {
            root.refuse(ProblemKind.TOO_LARGE, "1");
        } else if (!text.regionMatches(true, 0, beginning, 0, beginning.length())) {
            root.refuse(ProblemKind.WRONG_FORMAT, Excerpt.of(text), beginning);
        } else {
            Json values = new LinkTree(text, lists, root).members(beginning.length());
            Located link = new Located(source, values, Trail.ROOT, report);
            // Even where the notation is broken, what else is wrong is worth saying.
            return JsonFile.reading(source, report, Optional.of(link), decoder);
        }
        return JsonFile.reading(source, report, Optional.empty(), decoder);
    }

    private Json members(int from) {
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int start = from;
        while (start < text.length()) {
            int end = endOf('&', start, text.length());
            if (end > start) {
                Member member = member(start, end);
                if (names.add(member.name())) {
                    members.add(member);
                } else {
                    refuse(start, ProblemKind.DUPLICATE_KEY, Excerpt.of(member.name()), "1");
                }
            }
            start = end + 1;
        }
        return new Struct(Spot.START, List.copyOf(members));
    }

    private Member member(int start, int end) {
        int equals = endOf('=', start, end);
        String name = unescaped(start, equals);
        Json value = equals == end
                ? new Literal(spot(start), "true")
                : lists.contains(name) ? list(equals + 1, end) : new Text(spot(equals + 1), unescaped(equals + 1, end));
        return new Member(spot(start), name, value);
    }

    private Json list(int from, int to) {
        List<Json> items = new ArrayList<>();
        int start = from;
        while (start <= to && from < to) {
            int end = endOf(',', start, to);
            items.add(new Text(spot(start), unescaped(start, end)));
            start = end + 1;
        }
        return new Array(spot(from), List.copyOf(items));
    }

    private int endOf(char separator, int start, int limit) {
        int at = text.indexOf(separator, start);
        return at < 0 || at > limit ? limit : at;
    }

    private String unescaped(int start, int end) {
        if (text.indexOf('%', start) < 0 || text.indexOf('%', start) >= end) {
            return text.substring(start, end);
        }
        StringBuilder plain = new StringBuilder();
        int at = start;
        while (at < end) {
            if (text.charAt(at) == '%') {
                int after = at;
                while (after < end && text.charAt(after) == '%') {
                    after += 3;
                }
                plain.append(decoded(at, Math.min(after, end)));
                at = after;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    /** A run of bytes, each as a percent sign and two digits. */
    private String decoded(int start, int end) {
        ByteBuffer bytes = ByteBuffer.allocate((end - start) / 3 + 1);
        for (int at = start; at < end; at += 3) {
            int value = at + 2 < end ? hex(at + 1) * HEX + hex(at + 2) : -1;
            if (value < 0) {
                return refuseEscape(at, Math.min(at + 3, end));
            }
            bytes.put((byte) value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return refuseEscape(start, end);
        }
    }

    /** The value of a digit; far below any two digits' if it is none. */
    private int hex(int at) {
        int digit = text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), HEX) : -1;
        return digit < 0 ? -HEX * HEX : digit;
    }

    private String refuseEscape(int start, int end) {
        refuse(start, ProblemKind.BAD_ESCAPE, Excerpt.of(text.substring(start, end)));
        return "";
    }

    private void refuse(int at, ProblemKind kind, String... arguments) {
        root.refuse(spot(at), Trail.ROOT, kind, arguments);
    }

    private static Spot spot(int at) {
        return new Spot(1, at + 1);
    }
}
