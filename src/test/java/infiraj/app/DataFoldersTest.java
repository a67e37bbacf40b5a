package infiraj.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's own files lie where the operating system keeps such files. */
class DataFoldersTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
    private static final Path HOME = ROOT.resolve("home");

    @ParameterizedTest
    @CsvSource({
        "Linux, home/.local/share/infiraj",
        "FreeBSD, home/.local/share/infiraj",
        "Mac OS X, home/Library/Application Support/Infiraj",
        "Windows 11, home/AppData/Roaming/Infiraj"
    })
    void each_system_has_its_own_place_for_data(String system, String folder) {
        assertThat(new DataFolders(system, HOME, Map.of()).data()).isEqualTo(ROOT.resolve(folder));
    }

    @ParameterizedTest
    @CsvSource({"Linux, XDG_DATA_HOME, infiraj", "Windows 11, APPDATA, Infiraj"})
    void a_variable_that_names_a_folder_is_followed(String system, String variable, String folder) {
        Path chosen = ROOT.resolve("chosen");
        assertThat(new DataFolders(system, HOME, Map.of(variable, chosen.toString())).data())
                .isEqualTo(chosen.resolve(folder));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "relative/folder"})
    void a_variable_without_a_whole_path_is_passed_over(String value) {
        assertThat(new DataFolders("Linux", HOME, Map.of("XDG_DATA_HOME", value)).data())
                .isEqualTo(HOME.resolve(".local", "share", "infiraj"));
    }
}
