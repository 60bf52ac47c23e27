package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConclusionsTest {
    private static final UnitId TEAM = new UnitId("team");
    private static final List<String> THEMES = List.of("A", "B", "C");

    private static Questionnaire questionnaire() {
        List<Dimension> dimensions = new ArrayList<>();
        for (String theme : THEMES) {
            dimensions.add(dimension(theme, Dimension.Role.CORE));
        }
        dimensions.add(dimension("Out", Dimension.Role.OUTCOME));
        return new Questionnaire("q", LocalText.of("Q"), dimensions, List.of());
    }

    private static Dimension dimension(String label, Dimension.Role role) {
        return new Dimension(
                label,
                LocalText.of(label),
                role,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item(label + "1", LocalText.of("Question " + label), false)));
    }

    /// A team of 16 under a parent at 60 throughout; a difference of 10 or more is claimed.
    private static UnitReport team(String... values) {
        return report("16", "60", values);
    }

    private static UnitReport report(String count, String parentValue, String... values) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("area", null, "Area", "120")
                .published("team", "area", "Team", count);
        List<String> ids = List.of("A", "B", "C", "Out");
        for (int i = 0; i < values.length; i++) {
            builder.figure("area", "mean:" + ids.get(i), "120", parentValue);
            builder.figure("team", "mean:" + ids.get(i), count, values[i]);
            builder.quality(ids.get(i), Map.of("pooled_sd", 20.0));
        }
        return new Reports().unitReport(builder.build(), questionnaire(), TEAM, Language.EN);
    }

    @Test
    void aReportWithNothingToClaimSaysSoAndGivesTheChoiceToTheTeam() {
        UnitReport report = team("65", "61", "58");

        assertThat(report.heading()).isEqualTo("No certain differences: you choose what to talk about.");
        assertThat(report.lead()).startsWith("Your highest number is “A” (65), and your lowest is “C” (58).");
    }

    @Test
    void aStrengthAndATopicAreNamedInThatOrder() {
        UnitReport report = team("75", "61", "45");

        assertThat(report.heading()).isEqualTo("Your strength is “A”. “C” is what you should talk about.");
        assertThat(report.cards()).extracting(Card::standing).containsExactly(Standing.OVER, Standing.UNDER);
    }

    @Test
    void aStrengthAloneIsFollowedByWhatIsTrueOfTheRest() {
        assertThat(team("75", "61", "58").heading())
                .isEqualTo("Your strength is “A”. No theme is certain to lie below Area.");
    }

    @Test
    void aTopicAloneIsFollowedByTheHighestNumber() {
        assertThat(team("65", "61", "45").heading())
                .isEqualTo("“C” is what you should talk about. Your highest number is “A”.");
    }

    @Test
    void amongSeveralClaimsTheLargestDifferenceIsPicked() {
        assertThat(team("72", "78", "45").heading()).startsWith("Your strength is “B”.");
    }

    @Test
    void aDifferenceOfTheHalfWidthIsNotClaimedAndOnePointMoreIs() {
        assertThat(team("69", "60", "60").heading()).startsWith("No certain differences");
        assertThat(team("70", "60", "60").heading()).startsWith("Your strength");
    }

    @Test
    void aBackgroundThemeIsNeverPicked() {
        UnitReport report = team("65", "61", "58", "20");

        assertThat(report.heading()).startsWith("No certain differences");
        assertThat(report.lead()).doesNotContain("Out");
    }

    @Test
    void sameNumbersAreNamedTogether() {
        assertThat(team("65", "65", "58").lead()).startsWith("Your highest number is “A” and “B” (65)");
    }

    @Test
    void equalNumbersThroughoutGiveOneCardAndNoHighest() {
        UnitReport report = team("61", "61", "61");

        assertThat(report.lead()).doesNotContain("highest");
        assertThat(report.cards()).hasSize(1);
    }

    @Test
    void nothingIsClaimedAboutARange() {
        UnitReport report = report("5-9", "60", ">80", "55", "60");

        assertThat(report.picture().rows().getFirst().sayings())
                .extracting(UnitReport.Saying::words)
                .containsExactly("shown as a range", "Area: 60");
        assertThat(report.heading()).startsWith("No certain differences");
        assertThat(report.lead()).contains("“A” (at least 80)");
    }

    @Test
    void nothingIsClaimedAgainstARange() {
        assertThat(report("16", ">90", "20", "30", "40").heading())
                .isEqualTo("Highest number: “C”. Lowest number: “A”.");
    }

    @Test
    void aClassOfAnswersIsTreatedAsItsSmallest() {
        assertThat(report("5-9", "60", "77", "60", "60").heading()).startsWith("No certain differences");
        assertThat(report("5-9", "60", "78", "60", "60").heading()).startsWith("Your strength");
    }

    @Test
    void withoutASpreadNothingIsClaimed() {
        var table = ReleasedTableBuilder.aRelease()
                .published("area", null, "Area", "120")
                .published("team", "area", "Team", "16")
                .figure("area", "mean:A", "120", "60")
                .figure("team", "mean:A", "16", "95")
                .build();

        UnitReport report = new Reports().unitReport(table, questionnaire(), TEAM, Language.EN);

        assertThat(report.picture().rows().getFirst().sayings())
                .extracting(UnitReport.Saying::words)
                .containsExactly("Area: 60");
    }

    @Test
    void noThemeAtAllIsSaidPlainly() {
        assertThat(team().heading()).isEqualTo("There are too few answers to show the themes.");
        assertThat(team().cards()).isEmpty();
    }
}
