package infiraj.app;

import infiraj.app.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands that the user guides give, which a test runs. Those that draw the window are also how the pictures in
 * docs/pictures are made: run as a program, it makes them anew.
 */
public final class GuideCommands {
    static final List<Path> GUIDES = List.of(Path.of("docs", "guide-ar.md"), Path.of("docs", "guide-en.md"));

    private static final String MARGIN = "    infiraj ";
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private GuideCommands() {}

    /** Every command once, as its arguments. */
    static List<List<String>> all() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path guide : GUIDES) {
            try (Stream<String> text = Files.lines(guide)) {
                text.filter(line -> line.startsWith(MARGIN)).forEach(lines::add);
            }
        }
        return lines.stream()
                .distinct()
                .map(line -> arguments(line.substring(MARGIN.length())))
                .toList();
    }

    private static List<String> arguments(String line) {
        Matcher matcher = ARGUMENT.matcher(line);
        List<String> arguments = new ArrayList<>();
        while (matcher.find()) {
            arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return arguments;
    }

    static Outcome run(List<String> arguments, Path folder) throws IOException, InterruptedException {
        return new Program(folder, Map.of()).call(arguments.toArray(String[]::new));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        for (List<String> arguments : all()) {
            if (arguments.getFirst().equals("snapshot")) {
                Outcome outcome = run(arguments, Path.of("docs", "pictures"));
                if (outcome.exit() != 0) {
                    throw new IllegalStateException(arguments + ": " + outcome.err());
                }
            }
        }
    }
}
