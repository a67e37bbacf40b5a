package infiraj.dating;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Megabytes of UTF-8 read per second, of news and of hostile text, at two lengths so that more than linear time shows. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class DateReaderBenchmark {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 7, 18));

    @Param({"news", "digits", "waw", "spaced-waw", "months", "dates", "slashes"})
    public String content = "news";

    @Param({"1", "2"})
    public int mebibytes = 1;

    private final DateReader reader = new DateReader();
    private String text = "";
    private double megabytes;

    /** Counts megabytes of UTF-8 beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Bytes {
        public double megabytes;
    }

    @Setup
    public void fill() throws IOException {
        String piece = switch (content) {
            case "digits" -> "7";
            case "waw" -> "و";
            case "spaced-waw" -> "و ";
            case "months" -> "مارس ";
            case "dates" -> "5 مارس 2019 ";
            case "slashes" -> "1/";
            default -> articles();
        };
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        text = piece.repeat(Math.max(1, (mebibytes << 20) / bytes));
        megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }

    private static String articles() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("data/sources"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    @Benchmark
    public List<FoundDate> read(Bytes bytes) {
        bytes.megabytes += megabytes;
        return reader.read(text, PUBLISHED);
    }
}
