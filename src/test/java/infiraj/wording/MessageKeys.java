package infiraj.wording;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message keys that the program's source uses: every string literal handed to {@code say} or {@code find} of
 * {@link Messages}, every other literal {@code "room.name"} whose room has a bundle unless it begins a
 * {@link KeyFamily}, and the keys of every family held in a static field.
 */
final class MessageKeys {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/infiraj/wording");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]*)\"");
    private static final Pattern LITERAL =
            Pattern.compile("(?<!KeyFamily\\.(?:of|open)\\(\\s{0,40})\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"");

    private MessageKeys() {}

    /** Rooms that have a bundle in either language. */
    static Set<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(ar|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Set<String> usedInSource(Set<String> rooms) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                keys.addAll(usedIn(Files.readString(file), rooms));
            }
        }
        return keys;
    }

    static Set<String> usedIn(String source, Set<String> rooms) {
        Set<String> keys = new TreeSet<>();
        SAID.matcher(source).results().forEach(said -> keys.add(said.group(1)));
        LITERAL.matcher(source)
                .results()
                .map(literal -> literal.group(1))
                .filter(key -> rooms.contains(key.substring(0, key.indexOf('.'))))
                .forEach(keys::add);
        return keys;
    }

    static List<KeyFamily> families() throws ReflectiveOperationException {
        List<KeyFamily> families = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("infiraj")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(KeyFamily.class)) {
                    families.add(read(field.reflect()));
                }
            }
        }
        return families;
    }

    private static KeyFamily read(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        if (field.get(null) instanceof KeyFamily family) {
            return family;
        }
        throw new AssertionError("a key family belongs in a static field: " + field);
    }
}
