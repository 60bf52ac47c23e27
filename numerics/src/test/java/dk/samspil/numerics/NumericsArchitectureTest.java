package dk.samspil.numerics;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/// What keeps `numerics` a plain library. Each rule says what to do instead.
class NumericsArchitectureTest {

    private static final JavaClasses NUMERICS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.samspil.numerics");

    private static final ArchRule SEES_ONLY_ITS_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dk.samspil.numerics..",
                            "org.jspecify.annotations",
                            "org.apache.commons.statistics..",
                            "org.apache.commons.numbers..",
                            "org.ojalgo..")
                    .or(partOfJavaBase()))
            .because("numerics is a library anybody can use alone: put frameworks, SQL and file formats in app");

    private static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..")
                    .and(not(equivalentTo(Serializable.class))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(equivalentTo(IO.class))
            .because("the caller reads, writes and prints: take and return values instead");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callCodeUnitWhere(describe("target reads the time", NumericsArchitectureTest::readsTheTime))
            .because("a result must not depend on when it is computed: take dates as parameters");

    private static final ArchRule NO_RANDOMNESS_OF_ITS_OWN = noClasses()
            .should()
            .callCodeUnitWhere(describe("target brings randomness", NumericsArchitectureTest::bringsRandomness))
            .because("a result must be repeatable: take a RandomGenerator as a parameter");

    private static final ArchRule NO_LOCALE = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Locale.class)
            .because("numbers are formatted at the page, in the reader's language: return them unformatted");

    private static final ArchRule NULL_MARKED = classes()
            .should(beInANullMarkedPackage())
            .because("NullAway skips other packages silently: add @NullMarked to package-info.java");

    private static final ArchRule AUDIT_STANDS_ALONE = noClasses()
            .that(resideInAPackage("dk.samspil.numerics.audit.."))
            .should()
            .dependOnClassesThat(resideInAPackage("dk.samspil.numerics.suppress.."))
            .because("an auditor using the planner's code repeats its mistakes: read what is published anew");

    private static final ArchRule ONLY_THE_ATTACKER_SOLVES_LINEAR_PROGRAMS = noClasses()
            .that(resideOutsideOfPackage("dk.samspil.numerics.audit.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.ojalgo.."))
            .because("nothing that is published may depend on a solver's tolerance: only the attacker uses one");

    private static final ArchRule CLAIMS_SEE_NO_ANSWERS = classes()
            .that(resideInAPackage("dk.samspil.numerics.compare.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dk.samspil.numerics.compare..",
                            "dk.samspil.numerics.describe..",
                            "dk.samspil.numerics.scale..",
                            "org.jspecify.annotations",
                            "org.apache.commons.statistics.distribution")
                    .or(partOfJavaBase()))
            .because("a claim follows from released figures: take them, and parameters of the whole organisation");

    private static final ArchRule IMPORTANCE_STANDS_ALONE = classes()
            .that(resideInAnyPackage("dk.samspil.numerics.driver..", "dk.samspil.numerics.nonresponse.."))
            .should(onlyNeedTheirOwnPackage())
            .because("importance and weights are about a whole organisation: claims about units are in compare");

    @Test
    void claimsSeeNoAnswers() {
        CLAIMS_SEE_NO_ANSWERS.check(NUMERICS);
    }

    @Test
    void importanceAndWeightsNeedNothingElse() {
        IMPORTANCE_STANDS_ALONE.check(NUMERICS);
    }

    @Test
    void seesOnlyJavaBaseJSpecifyAndItsMathematicsLibraries() {
        SEES_ONLY_ITS_LIBRARIES.check(NUMERICS);
    }

    @Test
    void neitherReadsNorWritesNorPrints() {
        NO_INPUT_OR_OUTPUT.check(NUMERICS);
    }

    @Test
    void knowsNoClock() {
        NO_CLOCK.check(NUMERICS);
    }

    @Test
    void hasNoRandomnessOfItsOwn() {
        NO_RANDOMNESS_OF_ITS_OWN.check(NUMERICS);
    }

    @Test
    void knowsNoLocale() {
        NO_LOCALE.check(NUMERICS);
    }

    @Test
    void everyPackageIsNullMarked() {
        NULL_MARKED.check(NUMERICS);
    }

    @Test
    void onlyTheAttackerSolvesLinearPrograms() {
        ONLY_THE_ATTACKER_SOLVES_LINEAR_PROGRAMS.check(NUMERICS);
    }

    @Test
    void theAuditorSharesNothingWithThePlanner() {
        AUDIT_STANDS_ALONE.check(NUMERICS);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(SEES_ONLY_ITS_LIBRARIES, SeesSql.class),
                arguments(ONLY_THE_ATTACKER_SOLVES_LINEAR_PROGRAMS, SolvesAProgram.class),
                arguments(NO_INPUT_OR_OUTPUT, ReadsAFile.class),
                arguments(NO_INPUT_OR_OUTPUT, PrintsTheOldWay.class),
                arguments(NO_INPUT_OR_OUTPUT, PrintsTheNewWay.class),
                arguments(NO_CLOCK, AsksForToday.class),
                arguments(NO_CLOCK, AsksForNanoseconds.class),
                arguments(NO_RANDOMNESS_OF_ITS_OWN, ThrowsDice.class),
                arguments(NO_RANDOMNESS_OF_ITS_OWN, MakesAGenerator.class),
                arguments(NO_RANDOMNESS_OF_ITS_OWN, SharesAGenerator.class),
                arguments(NO_LOCALE, KnowsALocale.class));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aPlantedBreachIsFound(ArchRule rule, Class<?> offender) {
        var found = rule.evaluate(new ClassFileImporter().importClasses(offender));

        assertThat(found.hasViolation()).isTrue();
    }

    private record SeesSql(SQLException exception) {}

    private record SolvesAProgram(ExpressionsBasedModel model) {}

    private record ReadsAFile(Path path) {}

    private record PrintsTheOldWay() {
        void print() {
            System.out.println();
        }
    }

    private record PrintsTheNewWay() {
        void print() {
            IO.println();
        }
    }

    private record AsksForToday() {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    private record AsksForNanoseconds() {
        long nanoseconds() {
            return System.nanoTime();
        }
    }

    private record ThrowsDice() {
        double dice() {
            return Math.random();
        }
    }

    private record MakesAGenerator() {
        RandomGenerator generator() {
            return new Random();
        }
    }

    private record SharesAGenerator() {
        RandomGenerator generator() {
            return ThreadLocalRandom.current();
        }
    }

    private record KnowsALocale(Locale locale) {}

    private static DescribedPredicate<JavaClass> partOfJavaBase() {
        Set<String> packages = Object.class.getModule().getPackages();
        return describe(
                "are part of java.base",
                type -> type.getBaseComponentType().isPrimitive()
                        || packages.contains(type.getBaseComponentType().getPackageName()));
    }

    private static ArchCondition<JavaClass> onlyNeedTheirOwnPackage() {
        return new ArchCondition<>("need nothing but their own package and java.base") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !partOfJavaBase().test(target))
                        .filter(target -> !target.getPackageName().equals("org.jspecify.annotations"))
                        .forEach(target -> events.add(new SimpleConditionEvent(
                                type,
                                target.getPackageName().equals(type.getPackageName()),
                                type.getName() + " needs " + target.getName())));
            }
        };
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        boolean systemTime = call.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
        return systemTime
                || call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean bringsRandomness(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean generator = owner.isAssignableTo(RandomGenerator.class)
                && Set.of("<init>", "current", "getDefault", "of", "getInstanceStrong")
                        .contains(call.getName());
        return generator || Set.of("random", "randomUUID").contains(call.getName());
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
