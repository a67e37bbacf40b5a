package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ManPageTest {
    private static final String PAGE = ManPage.text();

    @Test
    void everyCommandAndEveryOptionIsThere() {
        CommandLine program = new CommandLine(new Cli());
        program.getSubcommands().forEach((name, command) -> {
            assertTrue(PAGE.contains(".SS \"infiraj " + name.replace("-", "\\-")), name);
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp())
                    .forEach(option ->
                            assertTrue(PAGE.contains(option.longestName().replace("-", "\\-")), option.longestName()));
        });
    }

    @Test
    void everyLineIsTextOrAKnownMacro() {
        List<String> macros = List.of(".TH", ".SH", ".SS", ".TP", ".B", ".I");
        List<String> strange = PAGE.lines()
                .filter(line -> line.isBlank()
                        || line.startsWith("'")
                        || line.startsWith(".") && !macros.contains(line.split(" ", 2)[0]))
                .toList();
        assertEquals(List.of(), strange);
    }
}
