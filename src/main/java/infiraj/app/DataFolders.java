package infiraj.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the operating system wants a person's own files to lie. Only names the folder: makes nothing.
 *
 * @param system the name of the operating system, as the property {@code os.name} gives it
 * @param home the person's home folder
 * @param environment the variables of the process, of which {@code XDG_DATA_HOME}, {@code XDG_CONFIG_HOME} and
 *     {@code APPDATA} are read
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
        return under("XDG_DATA_HOME", Path.of(".local", "share"));
    }

    /** The program's folder among the person's settings. */
    Path config() {
        return under("XDG_CONFIG_HOME", Path.of(".config"));
    }

    /** Whether there is a home, or a folder that a variable names, for settings to lie in. */
    boolean hasConfig() {
        return Files.isDirectory(home) || !config().startsWith(home);
    }

    /**
     * @param variable names the folder on systems that follow the specification
     * @param usual where in the home it is there without that variable
     */
    private Path under(String variable, Path usual) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named("APPDATA").orElse(home.resolve("AppData", "Roaming")).resolve("Infiraj");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Infiraj");
        }
        return named(variable).orElse(home.resolve(usual)).resolve("infiraj");
    }

    /** The folder that a variable names. A relative one is passed over, as the specification asks. */
    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
