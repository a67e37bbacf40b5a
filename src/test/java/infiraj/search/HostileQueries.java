package infiraj.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody types who wants an answer. */
public final class HostileQueries {
    private HostileQueries() {}

    /** The queries, by what they are. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("one word of a million letters", "ا".repeat(1_000_000));
        all.put("a million characters of one word", "سيول ".repeat(200_000));
        all.put("ten thousand OR", "OR ".repeat(10_000));
        all.put("ten thousand exclusions", "-سيول ".repeat(10_000));
        all.put("ten thousand alternatives", "a OR ".repeat(10_000));
        all.put("9,999 quotation marks", "\"".repeat(9_999));
        all.put("ten thousand opening guillemets", "«".repeat(10_000));
        all.put("brackets", "((((((((((((");
        all.put("a lone quotation mark", "\"");
        all.put("a lone *", "*");
        all.put("four lone *", "* * * *");
        all.put("a lone -", "-");
        all.put("three lone =", "= = =");
        all.put("one letter and *", "ا*");
        all.put("an exclusion of nothing", "-\"\"");
        all.put("a hyphen between letters", "ab-cd");
        all.put("a filter without a value", "from:");
        all.put("a filter with half a phrase", "who:\"");
        all.put("dates out of all time", "from:9999999999 to:-99999");
        all.put("control characters", "\u0000\u0001\u0007\u001b");
        all.put("controls of direction", "\u202e\u2066\u200f");
        all.put("halves of surrogate pairs", "\ud800\udc00 \ud800 \udfff");
        all.put("the syntax of other engines", "/.*/ [a TO z] {!} ~2 ^9 && || \\");
        all.put("nothing", "");
        all.put("blanks", "   \n\t ");
        return all;
    }
}
