package infiraj.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** JavaFX never wraps a text: on Linux it fails on Arabic. What may wrap is shown by {@code infiraj.fx.Prose}. */
class WrappingTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("infiraj");

    private static final Set<String> WRAPPING_METHODS = Set.of(
            "setWrapText",
            "wrapTextProperty",
            "setWrappingWidth",
            "wrappingWidthProperty",
            "setContentText",
            "contentTextProperty",
            "setHeaderText",
            "headerTextProperty");

    private static final Set<String> WRAPPING_CLASSES = Set.of(
            "javafx.scene.control.TextArea",
            "javafx.scene.control.Alert",
            "javafx.scene.control.TextInputDialog",
            "javafx.scene.control.ChoiceDialog",
            "javafx.scene.text.TextFlow",
            "javafx.scene.web.WebView",
            "jfx.incubator.scene.control.richtext.RichTextArea");

    @Test
    void nothingAsksJavaFxToWrap() {
        noClasses()
                .should()
                .callCodeUnitWhere(JavaCall.Predicates.target(
                        new DescribedPredicate<CodeUnitCallTarget>("a method that makes JavaFX wrap") {
                            @Override
                            public boolean test(CodeUnitCallTarget target) {
                                return WRAPPING_METHODS.contains(target.getName())
                                                && target.getOwner()
                                                        .getPackageName()
                                                        .startsWith("javafx")
                                        || isOwnInheriting(target);
                            }
                        }))
                .because("docs/adr/0003-own-line-breaking.md")
                .check(CLASSES);
    }

    /** A method of JavaFX called on one of our own subclasses. */
    private static boolean isOwnInheriting(CodeUnitCallTarget target) {
        return WRAPPING_METHODS.contains(target.getName())
                && target.getOwner().getAllRawSuperclasses().stream()
                        .anyMatch(ancestor -> ancestor.getPackageName().startsWith("javafx"));
    }

    @Test
    void nothingUsesAControlThatWraps() {
        noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("wrap by themselves") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaClass used) {
                        return WRAPPING_CLASSES.contains(used.getName());
                    }
                })
                .because("docs/adr/0003-own-line-breaking.md")
                .check(CLASSES);
    }

    @Test
    void styleSheetsDoNotWrapEither() throws Exception {
        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/resources"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                String css = java.nio.file.Files.readString(file);
                org.junit.jupiter.api.Assertions.assertFalse(css.contains("-fx-wrap-text"), file::toString);
            }
        }
    }
}
