package infiraj.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares the start of {@code target/infiraj} with that of a JavaFX window that holds one label.
 *
 * <p>Both are started by turns, so that whatever else the machine does slows both; each time runs from the start of the
 * process (Infiraj's with its launcher script) until the window can be used: its label, or the timeline, has been painted. Arguments: {@code headless}
 * or {@code display}, then the number of rounds. The table goes to standard output and into docs/performance.md.
 */
public final class StartupBench {
    private static final Path PROGRAM = Path.of("target", "infiraj").toAbsolutePath();
    static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    static final String OPTIONS = "JDK_JAVA_OPTIONS";
    static final String TRACE = "-Dinfiraj.trace=startup";
    private static final Path REPORT = Path.of("docs", "performance.md");

    private StartupBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String platform = args.length > 0 ? args[0] : "headless";
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        if (!Files.isDirectory(PROGRAM)) {
            throw new IllegalStateException("run mvn package first: there is no " + PROGRAM);
        }
        List<String> settings = platform.equals("display") ? List.of() : HEADLESS;
        Contestant label = label(settings);
        Contestant infiraj = infiraj(settings);
        // The first start of each only brings its files into memory.
        label.time();
        infiraj.time();
        for (int i = 0; i < rounds; i++) {
            label.run();
            infiraj.run();
        }
        String table = table(platform, rounds, label, infiraj) + memory(label, infiraj);
        System.out.print(table);
        Section.replace(REPORT, "startup", table);
    }

    static Contestant label(List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of(
                "--enable-native-access=javafx.graphics",
                "-XX:+UseSerialGC",
                "--module-path",
                javafx(),
                "--add-modules=javafx.controls",
                "-cp",
                Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes"),
                OneLabel.class.getName()));
        List<String> staying = new ArrayList<>(command);
        staying.add(OneLabel.STAY);
        return new Contestant("A JavaFX window with one label", command, staying, Map.of());
    }

    /** JavaFX as Maven has it, and not the program's own folder, where native libraries lie unpacked beside it. */
    private static String javafx() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Contestant infiraj(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add(TRACE);
        List<String> command = List.of(PROGRAM.resolve("bin").resolve("infiraj").toString());
        return new Contestant(
                "Infiraj",
                command,
                command,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        OPTIONS,
                        String.join(" ", all),
                        // What the program keeps must not lie among the things of whoever measures.
                        "XDG_DATA_HOME",
                        PROGRAM.resolveSibling("startup-bench").toString(),
                        "XDG_CONFIG_HOME",
                        PROGRAM.resolveSibling("startup-bench").toString()));
    }

    private static String table(String platform, int rounds, Contestant label, Contestant infiraj) {
        return """
                | From start to painted content | median | least | most |
                |---|--:|--:|--:|
                %s%s| Ratio of the medians | **%s** | | |
                %s| Ratio of the medians | %s | | |

                %d starts of each by turns, %s, on %s.
                """.formatted(
                        row(label.name(), label.usable()),
                        row("Infiraj, with the timeline of its corpus", infiraj.usable()),
                        two(infiraj.usable().median() / label.usable().median()),
                        row("Infiraj, with the article beside it", infiraj.complete()),
                        two(infiraj.complete().median() / label.usable().median()),
                        rounds,
                        way(platform),
                        Machine.described());
    }

    /** Empty where the system does not tell. */
    private static String memory(Contestant label, Contestant infiraj) throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return "";
        }
        double least = label.memory();
        double ours = infiraj.memory();
        return String.format(Locale.ROOT, """

                | Resident memory at rest | |
                |---|--:|
                | %s | %.0f MB |
                | %s | %.0f MB |
                | Ratio | **%.2f** |
                """, label.name(), least, infiraj.name(), ours, ours / least);
    }

    private static String row(String name, Contestant.Times times) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
                name,
                times.median(),
                times.least(),
                times.most());
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String way(String platform) {
        return platform.equals("display") ? "on a display" : "on JavaFX's headless platform, drawn in software";
    }
}
