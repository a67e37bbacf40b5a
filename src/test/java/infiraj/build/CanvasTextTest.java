package infiraj.build;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.Test;

/** No text is painted on a canvas: the thread that renders would shape it, at the same time as others shape theirs. */
class CanvasTextTest {
    @Test
    void textsAreNodes() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(type(GraphicsContext.class))).and(target(nameMatching("(fill|stroke)Text"))))
                .because("docs/adr/0025-texts-above-the-canvas.md")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("infiraj"));
    }
}
