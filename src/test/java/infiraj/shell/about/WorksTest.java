package infiraj.shell.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.theme.Typeface;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what the program is made of is what it is really made of. */
class WorksTest {
    private static final Pattern REQUIRED = Pattern.compile("requires (?:static )?([a-z.]+);");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    /** Logging is chosen when the program starts, so no module descriptor asks for it. */
    private static final String AT_RUN_TIME = "ch.qos.logback.classic";

    /** Every module outside the JDK that the program needs, with the file it is in. */
    private static Map<String, String> needed() throws IOException {
        Path[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(WorksTest::isModule)
                .toArray(Path[]::new);
        Set<String> roots = REQUIRED.matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        roots.add(AT_RUN_TIME);
        Map<String, String> files = new TreeMap<>();
        Configuration.resolve(
                        ModuleFinder.of(jars), List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), roots)
                .modules()
                .forEach(module -> files.put(module.name(), fileOf(module.reference())));
        return files;
    }

    private static boolean isModule(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream()
                    .anyMatch(found -> !found.descriptor().isAutomatic());
        } catch (FindException e) {
            return false;
        }
    }

    private static String fileOf(ModuleReference module) {
        return Path.of(module.location().orElseThrow()).getFileName().toString();
    }

    @Test
    void everyLibraryIsListedWithItsVersionAndNoOther() throws IOException {
        Map<String, String> needed = needed();
        Set<String> listed = Work.all().stream()
                .map(Work::modules)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(needed.keySet(), listed);
        for (Work work : Work.all()) {
            for (String module : work.modules()) {
                String file = String.valueOf(needed.get(module));
                assertTrue(file.contains("-" + work.version()), work + " " + file);
            }
        }
    }

    @Test
    void theNoticesNameEveryWorkWithItsLicence() throws IOException {
        String notice = Files.readString(Path.of("docs", "NOTICE"));
        Work.all().forEach(work -> {
            assertTrue(notice.contains(work.name()), work.name());
            assertTrue(notice.contains(work.licence()), work.licence());
        });
    }

    @Test
    void theFacesAreListed() {
        Set<String> names = Work.all().stream().map(Work::name).collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                Arrays.stream(Typeface.values())
                        .map(Typeface::family)
                        .filter(family -> !names.contains(family))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        var version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertEquals(version.group(1), Release.VERSION);
    }
}
