package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.Breakdowns.Breakdown;
import dk.samspil.report.Breakdowns.Group;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.FlowingPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownsTest {
    private static final Reports REPORTS = new Reports();

    private static UnitReport report(UnitId unit, Language language) {
        return REPORTS.unitReport(Fixture.release(), Fixture.questionnaire(), unit, language);
    }

    private static Breakdowns breakdowns(UnitId unit, Language language) {
        return report(unit, language).breakdowns().orElseThrow();
    }

    private static Breakdown breakdown(int number) {
        return breakdowns(Fixture.TOP, Language.DA).list().get(number);
    }

    @Test
    void theHeadingNamesWhatIsShownAndNothingElse() {
        assertThat(breakdowns(Fixture.TOP, Language.DA).heading()).isEqualTo("Fordelt på faggruppe, køn og alder");
        assertThat(breakdowns(Fixture.AREA, Language.EN).heading()).isEqualTo("By occupational group");
    }

    @Test
    void groupsAreCalledByThePolicysWords() {
        assertThat(breakdowns(Fixture.AREA, Language.EN).list().getFirst().groups())
                .extracting(Group::name, Group::answers)
                .containsExactly(tuple("Care helper", "20-49"), tuple("Care assistant", "10-19"));
    }

    @Test
    void aLongMergedGroupIsNamedInBriefAndListedInFullInTheTable() {
        Group merged = breakdown(0).groups().getLast();

        assertThat(merged.name()).isEqualTo("Sygeplejerske, Administrativt personale og 2 andre");
        assertThat(breakdown(0).table().rows())
                .extracting(TableRow::head)
                .contains("Sygeplejerske, Administrativt personale, Terapeut og Køkkenpersonale");
    }

    @Test
    void neighbouringGroupsAreNamedByTheirEnds() {
        assertThat(breakdown(2).groups())
                .extracting(Group::name)
                .containsExactly("Under 30 år til 50-59 år", "60 år eller mere");
    }

    @Test
    void thoseWhoDidNotSayAreNotStated() {
        assertThat(breakdown(1).groups()).extracting(Group::name).containsExactly("Kvinder", "Mænd og ikke oplyst");
    }

    @Test
    void twoAttributesAtOnceAreNamedTogether() {
        var table = ReleasedTableBuilder.aRelease()
                .under(CutFixture.policy())
                .published("vidby", null, "Vidby Kommune", "640")
                .figure("vidby", "sex*age_group", "F*30-39", "mean:trust", "50+", "70")
                .figure("vidby", "sex*age_group", "M*|F*60+", "mean:trust", "50+", "72")
                .build();

        var breakdowns = REPORTS.unitReport(table, Fixture.questionnaire(), Fixture.TOP, Language.DA)
                .breakdowns()
                .orElseThrow();

        assertThat(breakdowns.list().getFirst().groups())
                .extracting(Group::name)
                .containsExactly("F · 30-39", "M · ikke oplyst og F · 60+");
    }

    @Test
    void aGroupStandsBesideTheUnitsOwnMeanAndCarriesNoClaim() {
        Row trust = breakdown(0).groups().getFirst().rows().getFirst();

        assertThat(trust.drawing().alternative()).isEqualTo("Tillid: 69 af 100, mellem 63-75. Hele Vidby Kommune: 71.");
        assertThat(FlowingPrinter.print(trust.drawing(), "strip"))
                .contains("class=\"par\"")
                .doesNotContain("is-over", "is-under");
        assertThat(trust.sayings()).isEmpty();
    }

    @Test
    void aThemeWithheldInAGroupIsTooFewAnswersWhateverTheCause() {
        Row influence = breakdown(2).groups().getLast().rows().get(3);

        assertThat(influence.value()).isEqualTo("–");
        assertThat(influence.note()).isEqualTo("For få svar på dette tema til et sikkert resultat.");
        assertThat(influence.drawing().alternative())
                .isEqualTo("Indflydelse: For få svar på dette tema til et sikkert resultat.");
    }

    @Test
    void theTableHoldsTheClassOfEveryGroupAndTheUnitItself() {
        TableRow first = breakdown(1).table().rows().getFirst();

        assertThat(breakdown(1).table().columns()).startsWith("Køn", "Svar", "Tillid");
        assertThat(first.cells()).startsWith("50 eller flere", "71");
        assertThat(breakdown(1).table().rows().getLast().head()).isEqualTo("Hele Vidby Kommune");
    }

    @Test
    void questionsAreInATableOfTheirOwnWhereTheyAreShown() {
        assertThat(breakdown(0).items().orElseThrow().rows())
                .singleElement()
                .isEqualTo(new TableRow("Vi regner med hinandens ord", List.of("70", "73", "–")));
        assertThat(breakdown(1).items()).isEmpty();
    }

    @Test
    void whyABreakdownIsCoarseOrMissingIsSaidOnceForEachReason() {
        assertThat(breakdowns(Fixture.TOP, Language.DA).remarks())
                .contains(
                        "Fordelt på faggruppe, køn og alder: En eller flere grupper har for få svar til at stå alene; de er vist sammen med andre.",
                        "Ikke fordelt på anciennitet: Sammen med andre viste tabeller kunne opdelingen pege på færre end 5 personer.");
        assertThat(breakdowns(Fixture.AREA, Language.EN).remarks())
                .contains(
                        "Not broken down by seniority: Combined with other published tables, the breakdown could point to fewer than 5 people.",
                        "Not broken down by sex and age: Left out so that the same breakdown can be shown for Vidby Kommune, which covers more people.");
    }

    @Test
    void aUnitWithoutBreakdownsSaysWhyUnderProtection() {
        assertThat(report(Fixture.STREAM, Language.DA).breakdowns()).isEmpty();
        assertThat(report(Fixture.STREAM, Language.DA).protection().sentences())
                .contains(
                        "Ikke fordelt på faggruppe, køn, alder og anciennitet: En opdeling kræver mindst 30 svar og mindst to grupper på 10 eller flere.");
    }

    @Test
    void anAttributeThatTheAnswersDoNotHaveIsNotMentioned() {
        var table = ReleasedTableBuilder.aRelease()
                .under(CutFixture.policy())
                .published("vidby", null, "Vidby Kommune", "640")
                .figure("vidby", "mean:trust", "640", "70")
                .build();

        UnitReport report = REPORTS.unitReport(table, Fixture.questionnaire(), Fixture.TOP, Language.DA);

        assertThat(report.breakdowns()).isEmpty();
        assertThat(report.protection().sentences()).noneMatch(sentence -> sentence.contains("anciennitet"));
    }

    @Test
    void theOverviewHasTheOrganisationsOwnBreakdowns() {
        assertThat(REPORTS.overview(Fixture.release(), Fixture.questionnaire(), Language.DA)
                        .breakdowns()
                        .orElseThrow())
                .extracting(Breakdowns::heading)
                .isEqualTo("Fordelt på faggruppe, køn og alder");
    }
}
