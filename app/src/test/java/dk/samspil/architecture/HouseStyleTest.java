package dk.samspil.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import dk.samspil.audit.AuditLog;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;
import planted.samspil.style.EverythingWrong;
import planted.samspil.style.TimeManager;

/// How code is written, as far as compiled classes tell.
class HouseStyleTest {
    private static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should(callMethodWhere(DescribedPredicate.describe(
                    "asks for the present time without a clock", HouseStyleTest::readsTheTimeWithoutAClock)))
            .because("a test must be able to say what time it is; inject a Clock and ask it");

    private static final ArchRule CHANCE_IS_INJECTED = noClasses()
            .should()
            .callMethod(Math.class, "random")
            .because("a test must be able to repeat what chance did; inject a RandomGenerator");

    private static final ArchRule LOCALE_COMES_FROM_THE_REQUEST = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .because("the machine's language is not the reader's; take the Language from the visit");

    private static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that()
            .resideOutsideOfPackage("..samspil.command..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line talks to a terminal; write to a logger");

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a class shows in its constructor what it needs");

    private static final ArchRule RECORDS_ARE_PLAIN = noClasses()
            .that()
            .areRecords()
            .and()
            .resideOutsideOfPackages("..samspil..web..", "..samspil.ui..", "..samspil.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.fasterxml..",
                    "tools.jackson..",
                    "java.sql..",
                    "javax.sql..",
                    "gg.jte..")
            .because("a domain record says what is true, not how it is stored or shown;"
                    + " do that in the Store, the page or the file writer");

    private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info|Base|Abstract)")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z][^.]*")
            .because("these words fit every class and describe none; name it after what it is or does (GLOSSARY.md)");

    /// What changes something opens a transaction around its store; so whoever does that also writes to
    /// the audit log. The rule does not see a single statement without a transaction, nor a class of
    /// which one method forgets the log.
    private static final ArchRule CHANGES_ARE_AUDITED = classes()
            .that()
            .resideOutsideOfPackage("..samspil.database..")
            .and(DescribedPredicate.describe("change their store in a transaction", HouseStyleTest::changesItsStore))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AuditLog.class)
            .because("everything that changes is written down in the same transaction; call AuditLog.record");

    private static final Set<String> READING_METHODS = Set.of("now", "currentTimeMillis");

    @Test
    void timeComesFromAClock() {
        Code.bites(TIME_COMES_FROM_A_CLOCK, EverythingWrong.class);
        Code.obeys(TIME_COMES_FROM_A_CLOCK);
    }

    @Test
    void chanceIsInjected() {
        Code.bites(CHANCE_IS_INJECTED, EverythingWrong.class);
        Code.obeys(CHANCE_IS_INJECTED);
    }

    @Test
    void theLocaleComesFromTheRequest() {
        Code.bites(LOCALE_COMES_FROM_THE_REQUEST, EverythingWrong.class);
        Code.obeys(LOCALE_COMES_FROM_THE_REQUEST);
    }

    @Test
    void onlyTheCommandLinePrints() {
        Code.bites(NOTHING_IS_PRINTED, EverythingWrong.class);
        Code.obeys(NOTHING_IS_PRINTED);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        Code.bites(NOTHING_IS_INJECTED_INTO_FIELDS, EverythingWrong.class);
        Code.obeys(NOTHING_IS_INJECTED_INTO_FIELDS);
    }

    @Test
    void domainRecordsAreFreeOfFrameworks() {
        Code.bites(RECORDS_ARE_PLAIN, EverythingWrong.Stored.class);
        Code.obeys(RECORDS_ARE_PLAIN);
    }

    @Test
    void namesSayWhatAClassIs() {
        Code.bites(NAMES_SAY_WHAT_A_CLASS_IS, TimeManager.class);
        Code.obeys(NAMES_SAY_WHAT_A_CLASS_IS);
    }

    @Test
    void whoeverChangesSomethingWritesToTheAuditLog() {
        Code.bites(CHANGES_ARE_AUDITED, TimeManager.class);
        Code.obeys(CHANGES_ARE_AUDITED);
    }

    private static boolean readsTheTimeWithoutAClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean isTime = owner.startsWith("java.time.") || owner.equals(System.class.getName());
        return isTime
                && READING_METHODS.contains(call.getTarget().getName())
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static boolean changesItsStore(JavaClass type) {
        return dependsOn(type, target -> target.isAssignableTo(TransactionOperations.class))
                && dependsOn(type, target -> target.getSimpleName().endsWith("Store"));
    }

    private static boolean dependsOn(JavaClass type, Predicate<JavaClass> wanted) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> wanted.test(dependency.getTargetClass()));
    }
}
