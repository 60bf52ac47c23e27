package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Sign;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConclusionsTest {
    private static final UnitId TEAM = new UnitId("team");
    private static final List<String> THEMES = List.of("A", "B", "C");
    private static final List<String> IDS = List.of("A", "B", "C", "Out");

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

    /// A team of 16 under a parent at 60 throughout, among three dozen teams that differ by about ten points.
    private static UnitReport team(String... values) {
        return report("16", "60", values);
    }

    private static UnitReport report(String count, String parentValue, String... values) {
        return new Reports()
                .unitReport(builder(count, parentValue, values).build(), questionnaire(), TEAM, Language.EN);
    }

    private static ReleasedTableBuilder builder(String count, String parentValue, String... values) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Top", "900")
                .published("area", "top", "Area", "120")
                .published("team", "area", "Team", count);
        Neighbours.addTo(builder, "top", IDS, 60, true);
        for (int i = 0; i < values.length; i++) {
            builder.figure("area", "mean:" + IDS.get(i), "120", parentValue);
            builder.figure("team", "mean:" + IDS.get(i), count, values[i]);
        }
        IDS.forEach(id -> builder.quality(id, Map.of("pooled_sd", 20.0)));
        return builder;
    }

    private static UnitReport since(ReleasedTableBuilder builder, String... before) {
        for (int i = 0; i < before.length; i++) {
            builder.figure("team", "previous:" + IDS.get(i), "16", before[i]);
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
    void aReportWithNothingToClaimHasThreeCardsWithoutColour() {
        assertThat(team("65", "61", "58").cards())
                .extracting(Card::kicker, Card::standing)
                .containsExactly(
                        tuple("Your highest number", Standing.NO_CLAIM),
                        tuple("Your lowest number", Standing.NO_CLAIM),
                        tuple("Something to talk about", Standing.NO_CLAIM));
    }

    @Test
    void aStrengthAndATopicAreNamedInThatOrder() {
        UnitReport report = team("75", "61", "45");

        assertThat(report.heading()).isEqualTo("Your strength is “A”. “C” is what you should talk about.");
        assertThat(report.cards())
                .extracting(Card::standing)
                .containsExactly(Standing.CLEARLY_OVER, Standing.CLEARLY_UNDER, Standing.NO_CLAIM);
    }

    @Test
    void aStrengthAloneIsFollowedByWhatIsTrueOfTheRest() {
        assertThat(team("75", "61", "58").heading())
                .isEqualTo("Your strength is “A”. No theme is certain to lie below Area.");
    }

    @Test
    void everyThemeAboveIsSaidInOneSentence() {
        assertThat(team("75", "78", "76").heading()).isEqualTo("All your themes lie above Area.");
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
        assertThat(report.cards()).extracting(Card::title).containsExactly("All 3 themes have the same number: 61");
    }

    @Test
    void aRangeCanBeClaimedInItsOwnDirection() {
        UnitReport report = report("16", "60", ">90", "55", "60");

        assertThat(report.picture().rows().getFirst().sayings())
                .extracting(UnitReport.Saying::strong, UnitReport.Saying::words)
                .containsExactly(tuple("", "shown as a range"), tuple("clearly above", "Area (60)"));
    }

    @Test
    void aRangeIsNeverClaimedInTheOther() {
        assertThat(report("16", "60", "<90", "55", "60").heading()).startsWith("No certain differences");
    }

    @Test
    void nothingIsClaimedAgainstARange() {
        assertThat(report("16", ">90", "20", "30", "40").heading())
                .isEqualTo("Highest number: “C”. Lowest number: “A”.");
    }

    @Test
    void aClassOfAnswersIsTreatedAsItsSmallest() {
        assertThat(report("5-9", "60", "74", "60", "60").heading()).startsWith("No certain differences");
        assertThat(report("16", "60", "74", "60", "60").heading()).startsWith("Your strength");
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

    @Test
    void aChangeBeyondChanceIsTheHeadingAndTheSecondCard() {
        UnitReport report = since(builder("16", "60", "56", "61", "62"), "84", "60", "62");

        assertThat(report.heading())
                .isEqualTo("“A” has fallen since last time. Otherwise there are no certain differences from Area.");
        assertThat(report.cards().get(1).title()).isEqualTo("“A” has fallen since last time");
        assertThat(report.changes().getLast()).startsWith("If you have begun to work with the theme");
    }

    @Test
    void aChangeThatCannotBeToldSaysHowLargeItWouldHaveToBe() {
        UnitReport report = since(builder("16", "60", "65", "61", "58"), "60", "60", "62");

        assertThat(report.changes()).singleElement().asString().contains("about 20 points or more");
        assertThat(report.picture().rows().getFirst().sayings().getLast())
                .isEqualTo(
                        new UnitReport.Saying(Standing.NO_CLAIM, true, Sign.OPEN, "", "cannot be told (60 last time)"));
    }

    @Test
    void withoutFiguresOfTheRoundBeforeNothingIsSaidOfTime() {
        assertThat(team("65", "61", "58").changes()).isEmpty();
    }

    @Test
    void everySentenceNamesItsRuleAndFiguresThatWereReleased() {
        var builder = builder("16", "60", "56", "61", "80");
        UnitReport report = since(builder, "84", "60", "62");
        List<String> released = builder.build().listFigures().stream()
                .map(figure -> figure.unit().value() + " " + figure.measure().code())
                .toList();

        assertThat(report.sentences())
                .filteredOn(sentence -> sentence.rule() == SentenceRule.LEVEL)
                .extracting(Sentence::text, Sentence::figures)
                .contains(tuple("Your strength is “C”.", List.of("team mean:C", "area mean:C")));
        assertThat(report.sentences())
                .allSatisfy(sentence -> assertThat(released).containsAll(sentence.figures()));
        assertThat(report.sentences())
                .extracting(Sentence::rule)
                .contains(SentenceRule.LEVEL, SentenceRule.CHANGE, SentenceRule.SUMMARY, SentenceRule.ASK);
    }
}
