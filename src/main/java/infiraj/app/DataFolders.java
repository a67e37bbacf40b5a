package infiraj.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the operating system wants a person's own files to lie. Only names the folder: makes nothing, looks at nothing.
 *
 * @param system the name of the operating system, as the property {@code os.name} gives it
 * @param home the person's home folder
 * @param environment the variables of the process, of which {@code XDG_DATA_HOME} and {@code APPDATA} are read
 */
record DataFolders(String system, Path home, Map<String, String> environment) {
    DataFolders {
        environment = Map.copyOf(environment);
    }

    static DataFolders ofThisMachine() {
        return new DataFolders(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /**
     * The program's folder among the person's data.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    Path data() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named("APPDATA").orElse(home.resolve("AppData", "Roaming")).resolve("Infiraj");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Infiraj");
        }
        return named("XDG_DATA_HOME").orElse(home.resolve(".local", "share")).resolve("infiraj");
    }

    /** The folder that a variable names. A relative one is passed over, as the specification asks. */
    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
