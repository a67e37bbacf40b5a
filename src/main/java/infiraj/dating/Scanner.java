package infiraj.dating;

import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Goes through tokens from left to right and gathers the expressions, none overlapping another. */
final class Scanner {
    private Scanner() {}

    static List<Located> scan(Tokens tokens) {
        Grammar grammar = new Grammar(tokens);
        List<Located> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            List<Located> members = grammar.at(at);
            if (members.isEmpty() || !NamedDays.isNone(tokens, members.getFirst())) {
                members.forEach(member -> found.add(NamedDays.dated(tokens, member)));
            }
            at = members.isEmpty() ? grammar.skip(at) : members.getLast().end();
        }
        return found;
    }

    /** The words of an expression without the clitics before them, in offsets of the original text. */
    static TextSpan span(Tokens tokens, Located located) {
        Token first = tokens.at(located.start());
        Token last = tokens.at(located.end() - 1);
        return new TextSpan(
                tokens.folded().originalStart(first.wordStart()),
                tokens.folded().originalEnd(last.end()));
    }
}
