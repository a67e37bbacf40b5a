package infiraj.shell.about;

import infiraj.wording.KeyFamily;
import java.nio.file.Path;

/**
 * Where something is kept.
 *
 * @param what is kept there
 * @param path file or folder; need not exist
 */
public record Place(What what, Path path) {
    /** What a program keeps. */
    public enum What {
        CORPUS,
        OWN,
        SETTINGS;

        static final KeyFamily NAMES = KeyFamily.of("shell.about-place", What.class);
    }
}
