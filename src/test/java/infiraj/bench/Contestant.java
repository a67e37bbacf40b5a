package infiraj.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that writes a line beginning with {@code usable} to standard error when its window can be used, maybe one that
 * begins with {@code complete} when nothing is missing in it any more, and ends.
 */
final class Contestant {
    private static final String USABLE = "usable";
    private static final String COMPLETE = "complete";

    /** Until nothing more is loaded or indexed, with room to spare. */
    private static final long REST_SECONDS = 12;

    private final String name;
    private final List<String> command;
    private final List<String> staying;
    private final Map<String, String> environment;
    private final List<Double> usable = new ArrayList<>();
    private final List<Double> complete = new ArrayList<>();

    /**
     * @param command starts it for the trace
     * @param staying starts it as people do
     */
    Contestant(String name, List<String> command, List<String> staying, Map<String, String> environment) {
        this.name = name;
        this.command = command;
        this.staying = staying;
        this.environment = environment;
    }

    String name() {
        return name;
    }

    /** Starts the program once and keeps the times from the call to the lines. */
    void run() throws IOException, InterruptedException {
        double[] times = times();
        usable.add(times[0]);
        complete.add(times[1]);
    }

    /** In milliseconds until the window can be used; for starts that are not to be counted. */
    double time() throws IOException, InterruptedException {
        return times()[0];
    }

    /** Until the window can be used, and until it is complete. */
    private double[] times() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        List<String> said = new ArrayList<>();
        long start = System.nanoTime();
        Process process = builder.start();
        double[] times = {Double.NaN, Double.NaN};
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double milliseconds = (System.nanoTime() - start) / 1e6;
                if (line.startsWith(USABLE)) {
                    times = new double[] {milliseconds, milliseconds};
                } else if (line.startsWith(COMPLETE)) {
                    times[1] = milliseconds;
                }
                said.add(line);
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(times[0])) {
            throw new IllegalStateException(name + " did not start: " + String.join("\n", said));
        }
        return times;
    }

    /**
     * Starts the program once without its trace, lets it come to rest, and reads how much memory it keeps resident.
     *
     * @return in megabytes, of 10⁶ bytes
     * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_status.5.html">proc_pid_status(5), VmRSS</a>
     */
    double memory() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(staying)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment()
                .computeIfPresent(StartupBench.OPTIONS, (name, value) -> value.replace(StartupBench.TRACE, ""));
        Process process = builder.start();
        try {
            if (process.waitFor(REST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " did not stay");
            }
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Integer.parseInt(line.replaceAll("\\D", "")) * 1024 / 1e6)
                    .findFirst()
                    .orElseThrow();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Until the window could be used. */
    Times usable() {
        return Times.of(usable);
    }

    /** Until nothing was missing in it any more. */
    Times complete() {
        return Times.of(complete);
    }

    /** In milliseconds. */
    record Times(double median, double least, double most) {
        private static Times of(List<Double> times) {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int middle = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Times(median, sorted[0], sorted[sorted.length - 1]);
        }
    }
}
