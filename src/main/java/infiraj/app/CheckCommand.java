package infiraj.app;

import infiraj.model.Corpus;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Reads everything and says what is there, or everything that is wrong with it. */
@Command(
        name = "check",
        description = "Check the articles and the chronology, and count them.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        return switch (Opening.of(options)) {
            case Opening.Opened(Corpus corpus) -> {
                Terminal.out().println(counts(corpus, messages));
                yield Exit.GOOD;
            }
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                Terminal.err()
                        .println(messages.say("app.problems", refused.problems().size()));
                yield refused.exit();
            }
        };
    }

    private static String counts(Corpus corpus, Messages messages) {
        int quotations = corpus.events().stream()
                .mapToInt(event -> event.evidence().size())
                .sum();
        return String.join(
                "\n",
                messages.say("app.articles", corpus.articles().size()),
                messages.say("app.events", corpus.events().size()),
                messages.say("app.quotations", quotations));
    }
}
