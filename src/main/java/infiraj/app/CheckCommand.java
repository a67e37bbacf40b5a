package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.corpus.StoryFiles;
import infiraj.model.Corpus;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads everything and says what is there, or everything that is wrong with it. */
@Command(
        name = "check",
        description = "Check the articles, the chronology and the stories, and count them.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Option(
            names = "--self",
            description =
                    "Check this copy of the program instead: fonts, encodings, languages, corpus, search, drawing.")
    private boolean self;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        Messages messages = new Messages(Wording.of(options.language()));
        return self ? new SelfCheck(options, messages).run() : checkFiles(options, messages);
    }

    private static int checkFiles(Options options, Messages messages) {
        return switch (Opening.of(options)) {
            case Opening.Opened(Corpus corpus) -> check(corpus, StoryFiles.in(options.folder(), corpus), messages);
            case Opening.Refused refused -> refuse(refused);
        };
    }

    private static int check(Corpus corpus, List<StoryFiles.Reading> stories, Messages messages) {
        List<Problem> problems =
                stories.stream().flatMap(story -> story.problems().stream()).toList();
        if (problems.isEmpty()) {
            Terminal.out().println(counts(corpus, stories.size(), messages));
            return Exit.GOOD;
        }
        return refuse(new Opening.Refused(problems, messages));
    }

    private static int refuse(Opening.Refused refused) {
        refused.lines().forEach(Terminal.err()::println);
        Terminal.err()
                .println(refused.messages()
                        .say("app.problems", refused.problems().size()));
        return refused.exit();
    }

    private static String counts(Corpus corpus, int stories, Messages messages) {
        int quotations = corpus.events().stream()
                .mapToInt(event -> event.evidence().size())
                .sum();
        return String.join(
                "\n",
                messages.say("app.articles", corpus.articles().size()),
                messages.say("app.events", corpus.events().size()),
                messages.say("app.quotations", quotations),
                messages.say("app.stories", stories));
    }
}
