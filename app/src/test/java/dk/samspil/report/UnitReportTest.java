package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.report.UnitReport.DistributionRow;
import dk.samspil.report.UnitReport.DistributionSegment;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.Rung;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.Legend;
import org.junit.jupiter.api.Test;

class UnitReportTest {
    private static UnitReport report(UnitId unit) {
        return new Reports().unitReport(Fixture.release(), Fixture.questionnaire(), unit, Language.DA);
    }

    @Test
    void theFirstPictureShowsTheThemesInTheQuestionnairesOrderAndTheBackgroundApart() {
        assertThat(report(Fixture.HILL).picture().rows())
                .extracting(Row::label)
                .containsExactly("Tillid", "Retfærdighed", "Samarbejde", "Trivsel");
        assertThat(report(Fixture.HILL).picture().rows())
                .extracting(Row::apart)
                .containsExactly(false, false, false, true);
    }

    @Test
    void theSecondPictureShowsEveryThemeAndTheComposites() {
        assertThat(report(Fixture.HILL).themes().orElseThrow().rows())
                .extracting(Row::label)
                .containsExactly("Tillid", "Retfærdighed", "Samarbejde", "Indflydelse", "Trivsel", "Social kapital");
    }

    @Test
    void aTeamOfFiveToNineHasNoQuestionsAndNoDistributions() {
        UnitReport night = report(Fixture.NIGHT);

        assertThat(night.items()).isEmpty();
        assertThat(night.distributions()).isEmpty();
        assertThat(night.kicker()).isEqualTo("Nattevagten · 5-9 har svaret · Social kapital 2026");
    }

    @Test
    void theUncertaintyOfAClassIsThatOfItsSmallestCount() {
        assertThat(report(Fixture.NIGHT).picture().caption())
                .contains("mellem 40 og 76")
                .contains("Antallet vises kun som 5-9, så usikkerheden er regnet for 5 svar.")
                .contains("højst cirka 5 point");
    }

    @Test
    void whatIsLeftToALevelAboveIsSaidInOneSentence() {
        assertThat(report(Fixture.NIGHT).protection().sentences())
                .contains("5-9 svar er vist her; en gruppe på færre end 5 tæller først med fra Hjemmeplejen Nord.");
    }

    @Test
    void theReadersOwnStepOfTheLadderIsMarked() {
        assertThat(report(Fixture.STREAM).protection().ladder())
                .filteredOn(Rung::own)
                .extracting(Rung::answers)
                .containsExactly("10-19");
    }

    @Test
    void aHiddenThemeIsADashAndSaysTooFewAnswers() {
        Row hidden = report(Fixture.NIGHT).picture().rows().getLast();

        assertThat(hidden.value()).isEqualTo("–");
        assertThat(hidden.sayings())
                .extracting(UnitReport.Saying::words)
                .containsExactly("For få svar på dette tema til et sikkert resultat.");
    }

    @Test
    void theOrganisationItselfIsComparedWithNothing() {
        UnitReport top = report(Fixture.TOP);

        assertThat(top.picture().rows()).allMatch(row -> row.sayings().isEmpty());
        assertThat(top.picture().table().columns()).containsExactly("Tema", "Vidby Kommune", "Mellem");
        assertThat(top.heading()).isEqualTo("Højeste tal: »Samarbejde«. Laveste tal: »Indflydelse«.");
    }

    @Test
    void theOrganisationIsNoSecondReferenceForTheUnitsRightBelowIt() {
        assertThat(report(Fixture.AREA).picture().table().columns())
                .containsExactly("Tema", "Jer", "Mellem", "Vidby Kommune", "Mod Vidby Kommune", "Sidst", "Siden sidst");
    }

    @Test
    void aReversedQuestionIsShownFromItsHighestAnswerToItsLowest() {
        DistributionRow reversed = report(Fixture.HILL)
                .distributions()
                .orElseThrow()
                .groups()
                .getFirst()
                .rows()
                .get(1);

        assertThat(reversed.segments())
                .extracting(DistributionSegment::colour)
                .containsExactly(Legend.LOW, Legend.NEITHER, Legend.HIGH);
        assertThat(reversed.segments().getFirst().answers()).isEqualTo("i høj grad eller i meget høj grad");
        assertThat(reversed.note()).startsWith("vendt · i høj grad eller i meget høj grad 12\u00a0%");
    }

    @Test
    void answersTakenTogetherAreSaidInTheKey() {
        var group = report(Fixture.HILL).distributions().orElseThrow().groups().getFirst();

        assertThat(group.key())
                .extracting(UnitReport.LegendEntry::words)
                .containsExactly("i meget ringe grad, i ringe grad eller delvist", "i høj grad eller i meget høj grad");
    }

    @Test
    void aDistributionThatWasNotReleasedIsSaidNotToBeShown() {
        DistributionRow withheld = report(Fixture.HILL)
                .distributions()
                .orElseThrow()
                .groups()
                .get(3)
                .rows()
                .getFirst();

        assertThat(withheld.bar()).isEmpty();
        assertThat(withheld.note()).isEqualTo("Fordelingen vises ikke.");
    }

    @Test
    void fiftyAnswersShowEveryAnswerInItsOwnColour() {
        var rows = report(Fixture.AREA)
                .distributions()
                .orElseThrow()
                .groups()
                .get(1)
                .rows();

        assertThat(rows.getFirst().segments())
                .extracting(DistributionSegment::colour)
                .containsExactly(Legend.CLEARLY_LOW, Legend.LOW, Legend.NEITHER, Legend.HIGH, Legend.CLEARLY_HIGH);
    }

    @Test
    void aUnitWithoutFiguresHasNoReport() {
        assertThatIllegalArgumentException().isThrownBy(() -> report(Fixture.MEADOW));
    }

    @Test
    void theSameFiguresGiveTheSameReport() {
        assertThat(report(Fixture.STREAM).cards())
                .isEqualTo(report(Fixture.STREAM).cards());
    }
}
