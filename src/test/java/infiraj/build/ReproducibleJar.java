package infiraj.build;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Whether the jar tells of nothing but its contents: two builds of the same sources must be the same bytes, so that anybody
 * can see that a jar is what its sources say.
 *
 * @see <a href="https://reproducible-builds.org/docs/jvm/">Reproducible builds on the JVM</a>
 */
public final class ReproducibleJar {
    /** Attributes of a manifest that differ from one machine to the next. */
    private static final List<String> TELLTALE =
            List.of("Built-By", "Build-Jdk", "Build-Timestamp", "Built-On", "Build-Time");

    private ReproducibleJar() {}

    /** Arguments: the jar, and the time that all its entries must have. Ends with 1 and the reasons if it is not so. */
    public static void main(String[] args) throws IOException {
        List<String> differences = differences(args[0], Instant.parse(args[1]));
        differences.forEach(System.err::println);
        System.exit(differences.isEmpty() ? 0 : 1);
    }

    static List<String> differences(String jar, Instant time) throws IOException {
        List<String> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar)) {
            Attributes attributes = file.getManifest().getMainAttributes();
            TELLTALE.stream()
                    .filter(name -> attributes.getValue(name) != null)
                    .forEach(name -> found.add("the manifest tells " + name));
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                // Entries keep local time, without a zone.
                Instant stamped = entry.getTimeLocal().toInstant(ZoneOffset.UTC);
                if (!stamped.equals(time)) {
                    found.add(entry.getName() + " is of " + stamped + ", not of " + time);
                }
            }
        }
        return found;
    }
}
