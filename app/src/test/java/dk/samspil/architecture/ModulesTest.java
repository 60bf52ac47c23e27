package dk.samspil.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.samspil.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules and the arrows between them, as each package-info declares them.
class ModulesTest {
    /// The library of numbers is open to all, and the compiled templates stand between the modules' pages.
    private static final ApplicationModules MODULES = ApplicationModules.of(
            Application.class, JavaClass.Predicates.resideInAnyPackage("dk.samspil.numerics..", "dk.samspil.jte.."));

    @Test
    void everyModuleKeepsToTheArrowsItDeclares() {
        MODULES.verify();
    }
}
