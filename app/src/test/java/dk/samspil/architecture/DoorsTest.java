package dk.samspil.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import dk.samspil.collection.answer.BallotBox;
import dk.samspil.numerics.scale.FourQuickQuestions;
import dk.samspil.shared.RoundId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import planted.samspil.audit.web.PageOfAudit;
import planted.samspil.collection.answer.Answers;
import planted.samspil.collection.invitation.Invitations;
import planted.samspil.disclosure.ReleasedTable;
import planted.samspil.mail.Mails;
import planted.samspil.report.Reports;
import planted.samspil.report.web.PageOfReports;

/// Who may go through which door.
class DoorsTest {
    private static final ArchRule ONLY_STATISTICS_READS_ANSWERS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..samspil.statistics..",
                    "..samspil.collection.answer..",
                    "..samspil.collection.respond..",
                    "..samspil.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.collection.answer..")
            .because("answers leave the ballot box only through statistics and disclosure;"
                    + " read the released figures (disclosure.ReleasedTable) instead");

    private static final ArchRule SOME_ONLY_DEPOSIT = noClasses()
            .that()
            .resideInAnyPackage("..samspil.intake..", "..samspil.collection.respond..")
            .should()
            .callMethod(BallotBox.class, "open", RoundId.class)
            .because("these put answers into the ballot box and never take them out");

    private static final ArchRule ONLY_DISCLOSURE_READS_STATISTICS = noClasses()
            .that()
            .resideOutsideOfPackages("..samspil.disclosure..", "..samspil.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.statistics..")
            .because("raw figures can give a person away;"
                    + " take the figures that disclosure has released (disclosure.ReleasedTable)");

    private static final ArchRule REPORTS_ARE_WRITTEN_FROM_RELEASES = noClasses()
            .that()
            .resideInAPackage("..samspil.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "..samspil.statistics..",
                            "..samspil.collection.answer..",
                            "..samspil.intake..",
                            "dk.samspil.numerics.audit..",
                            "dk.samspil.numerics.describe..",
                            "dk.samspil.numerics.driver..",
                            "dk.samspil.numerics.interval..",
                            "dk.samspil.numerics.nonresponse..",
                            "dk.samspil.numerics.scale..",
                            "dk.samspil.numerics.suppress..")
                    // It names the band of a number that is shown.
                    .and(not(belongToAnyOf(FourQuickQuestions.class))))
            .because("colour, word and sentence come from released figures through numerics.compare,"
                    + " so a report can be rebuilt from its release alone");

    private static final ArchRule ONLY_DISCLOSURE_RELEASES = constructors()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleName("ReleasedTable")
            .should()
            .notHaveModifier(PUBLIC)
            .andShould()
            .notHaveModifier(PROTECTED)
            .because("a table that anybody can make is not a released table; let disclosure make it");

    private static final ArchRule ANSWERS_KNOW_NO_PEOPLE = noClasses()
            .that()
            .resideInAPackage("..samspil.collection.answer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.collection.invitation..")
            .because(
                    "answers and people never meet; say in a sentence what you need, and find it without joining them");

    private static final ArchRule PEOPLE_KNOW_NO_ANSWERS = noClasses()
            .that()
            .resideInAPackage("..samspil.collection.invitation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.collection.answer..")
            .because(
                    "answers and people never meet; say in a sentence what you need, and find it without joining them");

    private static final ArchRule NO_ROOT_DEPENDS_ON_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("..samspil..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil..web..")
            .because("pages are clients of a module like any other; move what both need to the module's root");

    private static final ArchRule NO_WEB_ON_ANOTHER_WEB = slices().matching("..samspil.(*).web..")
            .should()
            .notDependOnEachOther()
            .because("pages share through ui or through a module's facade, not with each other");

    private static final ArchRule ONLY_STORES_TOUCH_THE_DATABASE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .resideOutsideOfPackage("..samspil.database..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(NamedParameterJdbcOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .because("SQL stands in the module's one …Store, which is package-private; ask it");

    private static final ArchRule NOBODY_DEPENDS_ON_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("..samspil.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.demo..")
            .because("the invented municipality comes in through the facades and can be left out of the jar");

    private static final ArchRule NOBODY_DEPENDS_ON_NOTIFICATION = noClasses()
            .that()
            .resideOutsideOfPackage("..samspil.notification..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..samspil.notification..")
            .because("notification listens; publish an event and let it write the message");

    @Test
    void onlyStatisticsReadsAnswers() {
        Code.bites(ONLY_STATISTICS_READS_ANSWERS, Reports.class);
        Code.obeys(ONLY_STATISTICS_READS_ANSWERS);
        Code.obeys(SOME_ONLY_DEPOSIT);
    }

    @Test
    void onlyDisclosureReadsStatistics() {
        Code.bites(ONLY_DISCLOSURE_READS_STATISTICS, Reports.class);
        Code.obeys(ONLY_DISCLOSURE_READS_STATISTICS);
    }

    @Test
    void reportsAreWrittenFromReleasesAlone() {
        Code.bites(REPORTS_ARE_WRITTEN_FROM_RELEASES, Reports.class);
        Code.obeys(REPORTS_ARE_WRITTEN_FROM_RELEASES);
    }

    @Test
    void onlyDisclosureMakesReleasedTables() {
        Code.bites(ONLY_DISCLOSURE_RELEASES, ReleasedTable.class);
        Code.obeys(ONLY_DISCLOSURE_RELEASES);
    }

    @Test
    void answersAndPeopleNeverMeet() {
        Code.bites(ANSWERS_KNOW_NO_PEOPLE, Answers.class);
        Code.obeys(ANSWERS_KNOW_NO_PEOPLE);
        Code.bites(PEOPLE_KNOW_NO_ANSWERS, Invitations.class);
        Code.obeys(PEOPLE_KNOW_NO_ANSWERS);
    }

    @Test
    void noModuleRootDependsOnPages() {
        Code.bites(NO_ROOT_DEPENDS_ON_WEB, Reports.class);
        Code.obeys(NO_ROOT_DEPENDS_ON_WEB);
    }

    @Test
    void noPageDependsOnAnotherModulesPages() {
        Code.bites(NO_WEB_ON_ANOTHER_WEB, PageOfReports.class);
        Code.bites(NO_WEB_ON_ANOTHER_WEB, PageOfAudit.class);
        Code.obeys(NO_WEB_ON_ANOTHER_WEB);
    }

    @Test
    void onlyStoresTouchTheDatabase() {
        Code.bites(ONLY_STORES_TOUCH_THE_DATABASE, Reports.class);
        Code.obeys(ONLY_STORES_TOUCH_THE_DATABASE);
    }

    @Test
    void nobodyDependsOnTheDemonstrationOrOnNotification() {
        Code.bites(NOBODY_DEPENDS_ON_DEMO, Reports.class);
        Code.obeys(NOBODY_DEPENDS_ON_DEMO);
        Code.bites(NOBODY_DEPENDS_ON_NOTIFICATION, Mails.class);
        Code.obeys(NOBODY_DEPENDS_ON_NOTIFICATION);
    }
}
