package infiraj.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the manual page of the packaged program out of what its commands say of themselves.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/man.7.html">man(7), the macros</a>
 */
public final class ManPage {
    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    /** Arguments: the file to write. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }

    static String text() {
        return new ManPage().write(new CommandLine(new Cli()).getCommandSpec());
    }

    private String write(CommandSpec program) {
        lines.add(".TH INFIRAJ 1 \"\" \"" + program.version()[0] + "\" \"User commands\"");
        section("NAME");
        lines.add("infiraj \\- timeline explorer for dated events in Arabic articles");
        section("SYNOPSIS");
        lines.add(".B infiraj");
        lines.add("[options] [command]");
        section("DESCRIPTION");
        describe(program);
        lines.add("Without a command the window opens; where there is no display, it is drawn into a file.");
        section("OPTIONS");
        arguments(program);
        section("COMMANDS");
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
        section("EXIT STATUS");
        program.usageMessage().exitCodeList().forEach((code, meaning) -> item(".B " + code, List.of(meaning)));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void section(String name) {
        lines.add(".SH " + name);
    }

    private void command(CommandSpec command) {
        String values =
                command.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        lines.add(".SS \"infiraj " + plain(command.name() + " " + values).strip() + "\"");
        describe(command);
        arguments(command);
    }

    private void describe(CommandSpec command) {
        for (String line : command.usageMessage().description()) {
            lines.add(plain(line));
        }
    }

    private void arguments(CommandSpec command) {
        command.positionalParameters()
                .forEach(value -> item(".I " + plain(value.paramLabel()), List.of(value.description())));
        command.options().stream().filter(option -> !option.usageHelp()).forEach(this::option);
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : " \\fI" + plain(option.paramLabel()) + "\\fR";
        item(".B " + plain(names) + value, List.of(option.description()));
    }

    private void item(String head, List<String> said) {
        lines.add(".TP");
        lines.add(head);
        said.forEach(line -> lines.add(plain(line)));
    }

    /** As roff takes it: no hyphen that is typeset as another character, no line that begins with a control character. */
    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
