package infiraj.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the code and the arrows allowed between them, as docs/architecture.md draws them. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("infiraj");

    private static final Map<String, String[]> LIBRARIES = Map.of(
            "csv", new String[] {"org.apache.commons.csv.."},
            "jackson", new String[] {"tools.jackson.."},
            "jsoup", new String[] {"org.jsoup.."},
            "lucene", new String[] {"org.apache.lucene.."},
            "picocli", new String[] {"picocli.."},
            "javafx", new String[] {"javafx.."},
            "javafx.beans", new String[] {"javafx.beans..", "javafx.collections..", "javafx.util.."});

    static Set<String> rooms() {
        return new TreeSet<>(Rooms.ARROWS.keySet());
    }

    @Test
    void everyPackageIsARoom() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/infiraj"))) {
            Set<String> found =
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
            found.removeAll(Rooms.ARROWS.keySet());
            assertEquals(Set.of(), found, "rooms without arrows");
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItsArrowsAllow(String room) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "org.slf4j..", "infiraj." + room + ".."),
                        Arrays.stream(Rooms.ARROWS.getOrDefault(room, "").split(" "))
                                .filter(name -> !name.isEmpty())
                                .flatMap(ArchitectureTest::packages))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("infiraj." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    private static Stream<String> packages(String name) {
        String[] library = LIBRARIES.get(name);
        return library != null ? Arrays.stream(library) : Stream.of("infiraj." + name + "..");
    }

    @Test
    void roomsDoNotUseEachOtherInCircles() {
        slices().matching("infiraj.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("infiraj.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void nothingReachesForTheNetwork() {
        nothing()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|http\\..*)|java\\.net\\.http\\..*")
                .because("the program works offline and opens no port")
                .check(PROGRAM);
    }

    @Test
    void nothingUsesTheOldToolkitsOrABrowser() {
        nothing()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "javafx.web..", "javafx.embed..", "javafx.fxml..")
                .check(PROGRAM);
    }

    @Test
    void onlyPicturesAsFilesUseAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("infiraj.vector..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.awt..")
                .check(PROGRAM);
    }

    private static GivenClassesConjunction nothing() {
        return noClasses().that().resideInAPackage("infiraj..");
    }
}
