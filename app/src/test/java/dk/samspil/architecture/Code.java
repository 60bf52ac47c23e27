package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/// The compiled code that the rules look at, and the planted violations.
final class Code {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.samspil")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("dk.samspil.jte..")));

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private Code() {}

    /// Checks a rule against the whole product.
    static void obeys(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    /// Shows that a rule finds a planted violation.
    static void bites(ArchRule rule, Class<?> violation) {
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .as("what the rule finds among the planted violations")
                .anyMatch(detail -> detail.contains(violation.getName()));
    }
}
