package infiraj.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A program that writes a line beginning with {@code usable} to standard error when its window can be used, and ends. */
final class Contestant {
    private static final String USABLE = "usable";

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final List<Double> times = new ArrayList<>();

    Contestant(String name, List<String> command, Map<String, String> environment) {
        this.name = name;
        this.command = command;
        this.environment = environment;
    }

    String name() {
        return name;
    }

    /** Starts the program once and keeps the time from the call to the line. */
    void run() throws IOException, InterruptedException {
        times.add(time());
    }

    /** In milliseconds; for starts that are not to be counted. */
    double time() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        List<String> said = new ArrayList<>();
        long start = System.nanoTime();
        Process process = builder.start();
        double milliseconds = Double.NaN;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(USABLE)) {
                    milliseconds = (System.nanoTime() - start) / 1e6;
                }
                said.add(line);
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(milliseconds)) {
            throw new IllegalStateException(name + " did not start: " + String.join("\n", said));
        }
        return milliseconds;
    }

    double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted()[0];
    }

    double most() {
        return sorted()[times.size() - 1];
    }

    private double[] sorted() {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
