package infiraj.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where this operating system wants a program to keep what a person makes with it. */
final class DataFolder {
    private DataFolder() {}

    static Path ofThisSystem() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return named("APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Infiraj");
        }
        return system.contains("mac")
                ? home.resolve("Library").resolve("Application Support").resolve("Infiraj")
                : named("XDG_DATA_HOME")
                        .orElse(home.resolve(".local").resolve("share"))
                        .resolve("infiraj");
    }

    /** A folder that the environment names; relative ones are to be ignored by the XDG specification. */
    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
