package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.numerics.compare.Change.Verdict;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final UnitId TEAM = new UnitId("team");
    private static final List<String> SCORES = List.of("A", "B", "AB");

    private static Questionnaire questionnaire() {
        return new Questionnaire(
                "q",
                LocalText.of("Q"),
                List.of(dimension("A"), dimension("B")),
                List.of(new Composite("AB", LocalText.of("AB"), Composite.Kind.MEAN_OF_DIMENSIONS, List.of("A", "B"))));
    }

    private static Dimension dimension(String id) {
        return new Dimension(
                id,
                LocalText.of(id),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item(id + "1", LocalText.of("Question " + id), false)));
    }

    private static ReleasedTableBuilder aTeam(String count, String value) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Top", "900")
                .published("area", "top", "Area", "120")
                .published("team", "area", "Team", count);
        for (String score : SCORES) {
            builder.figure("top", "mean:" + score, "900", "60")
                    .figure("area", "mean:" + score, "120", "60")
                    .figure("team", "mean:" + score, count, value)
                    .quality(score, Map.of("pooled_sd", 20.0));
        }
        return builder;
    }

    private static ReleasedTableBuilder aTeamAmongOthers(String count, String value) {
        var builder = aTeam(count, value);
        Neighbours.addTo(builder, "top", SCORES, 60, true);
        return builder;
    }

    private static Claim claim(ReleasedTableBuilder builder, String score) {
        return Claims.of(builder.build(), questionnaire()).find(TEAM, score);
    }

    @Test
    void aTeamHasOneOfFiveWordsBesideTheUnitAbove() {
        assertThat(claim(aTeamAmongOthers("16", "85"), "A").standing()).isEqualTo(Standing.CLEARLY_OVER);
        assertThat(claim(aTeamAmongOthers("20", "70"), "A").standing()).isEqualTo(Standing.OVER);
        assertThat(claim(aTeamAmongOthers("16", "64"), "A").standing()).isEqualTo(Standing.NO_CLAIM);
        assertThat(claim(aTeamAmongOthers("20", "50"), "A").standing()).isEqualTo(Standing.UNDER);
        assertThat(claim(aTeamAmongOthers("16", "35"), "A").standing()).isEqualTo(Standing.CLEARLY_UNDER);
    }

    @Test
    void besideTheOrganisationTheSameWordsAreJudgedByThemselves() {
        assertThat(claim(aTeamAmongOthers("16", "85"), "A").standingInOrganisation())
                .isEqualTo(Standing.CLEARLY_OVER);
        assertThat(claim(aTeamAmongOthers("16", "62"), "A").isComparedInOrganisation())
                .isTrue();
    }

    @Test
    void inAnOrganisationOfFewUnitsNothingIsClaimed() {
        assertThat(claim(aTeam("16", "95"), "A").standing()).isEqualTo(Standing.NO_CLAIM);
        assertThat(claim(aTeam("16", "95"), "A").isCompared()).isTrue();
    }

    @Test
    void aThemeOfAnUnmarkedCompositeIsNotMarked() {
        var builder = aTeamAmongOthers("16", "60")
                .figure("team", "previous:A", "16", "85")
                .figure("team", "previous:AB", "16", "62");

        assertThat(claim(builder, "AB").change().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(claim(builder, "A").change().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aThemeOfAMarkedCompositeMayBeMarkedToo() {
        var builder = aTeamAmongOthers("40", "50")
                .figure("team", "previous:A", "40", "88")
                .figure("team", "previous:B", "40", "52")
                .figure("team", "previous:AB", "40", "80");

        assertThat(claim(builder, "AB").change().verdict()).isEqualTo(Verdict.DOWN);
        assertThat(claim(builder, "A").change().verdict()).isEqualTo(Verdict.DOWN);
        assertThat(claim(builder, "B").change().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aThemeWhoseCompositeHasNoFiguresOfTheRoundBeforeIsJudgedByItself() {
        var builder = aTeam("16", "60").figure("team", "previous:A", "16", "85");

        assertThat(claim(builder, "A").change().verdict()).isEqualTo(Verdict.DOWN);
    }

    @Test
    void theOrganisationItselfIsComparedInTimeOnly() {
        var builder = aTeam("16", "60").figure("top", "previous:A", "900", "70");
        Claim whole = Claims.of(builder.build(), questionnaire()).find(new UnitId("top"), "A");

        assertThat(whole.change().verdict()).isEqualTo(Verdict.DOWN);
        assertThat(whole.isCompared()).isFalse();
        assertThat(whole.isComparedInOrganisation()).isFalse();
    }

    @Test
    void aJointReportIsJudgedWithTheUnitsOfItsLevel() {
        var builder = aTeamAmongOthers("16", "60").joint("together", "14", "team");
        SCORES.forEach(score -> builder.figure("together", "mean:" + score, "14", "90"));

        assertThat(Claims.of(builder.build(), questionnaire())
                        .find(new UnitId("together"), "A")
                        .standing())
                .isEqualTo(Standing.CLEARLY_OVER);
    }

    @Test
    void theClaimsOfAReleaseAreMadeOnce() {
        var table = aTeam("16", "60").build();
        var reports = new Reports();

        assertThat(reports.claims(table, questionnaire())).isSameAs(reports.claims(table, questionnaire()));
    }
}
