package infiraj.shell.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Somebody else's work that this program is made of, from {@code works.tsv}.
 *
 * @param name as its makers write it
 * @param version of it; empty where it has none
 * @param licence as SPDX names it
 * @param modules the Java modules that it comes as; none if it is no library
 */
record Work(String name, String version, String licence, List<String> modules) {
    private static final int FIELDS = 4;

    Work {
        modules = List.copyOf(modules);
    }

    /** All of them, in the order of the file. */
    static List<Work> all() {
        try (InputStream in = Objects.requireNonNull(Work.class.getResourceAsStream("works.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Work::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Work of(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new Work(
                fields[0],
                fields[1],
                fields[2],
                Arrays.stream(fields[3].split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
