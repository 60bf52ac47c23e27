package dk.samspil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import planted.samspil.report.web.OpenController;

/// Every controller method says who may call it.
class AudienceTest {
    private static final ArchRule CONTROLLER_METHODS_NAME_THEIR_AUDIENCE = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .or()
            .areAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(OpenTo.class)
            .because("a page nobody has thought about is open to nobody; say whom it is for with @OpenTo");

    private static final ArchRule PAGES_ABOUT_A_UNIT_NAME_THE_UNIT = methods()
            .that()
            .areAnnotatedWith(OpenTo.class)
            .should(new ArchCondition<>("have {unitId} in the path when they are for those who may see a unit") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getAnnotationOfType(OpenTo.class).value() == Audience.UNIT_READERS
                            && !namesUnit(method)) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " does not have {unitId} in its path"));
                    }
                }
            })
            .because("the check reads the unit from the path; call the path variable unitId");

    @Test
    void everyControllerMethodSaysWhoMayCallIt() {
        Code.bites(CONTROLLER_METHODS_NAME_THEIR_AUDIENCE, OpenController.class);
        Code.obeys(CONTROLLER_METHODS_NAME_THEIR_AUDIENCE);
    }

    @Test
    void aPageForThoseWhoMaySeeAUnitNamesTheUnit() {
        Code.bites(PAGES_ABOUT_A_UNIT_NAME_THE_UNIT, OpenController.class);
        Code.obeys(PAGES_ABOUT_A_UNIT_NAME_THE_UNIT);
    }

    private static boolean namesUnit(JavaMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class);
        return mapping != null && Arrays.stream(mapping.path()).allMatch(path -> path.contains("{unitId}"));
    }
}
