package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Item PLAIN = item("plain", false, Optional.empty());
    private static final Item REVERSED = item("reversed", true, Optional.empty());

    private static Item item(String id, boolean reversed, Optional<Target> target) {
        return new Item(
                id,
                LocalText.of("Spørgsmål " + id, "Question " + id),
                reversed,
                1,
                Optional.empty(),
                false,
                target,
                Set.of(),
                false);
    }

    private static String words(Language language, List<Item> items, Map<String, String> shares) {
        var theme = new Dimension(
                "theme",
                LocalText.of("Tillid", "Trust"),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                items);
        var questionnaire = new Questionnaire("q", LocalText.of("Eksempel", "Example"), List.of(theme), List.of());
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby", "24")
                .figure("top", "mean:theme", "24", "60");
        shares.forEach((classes, percent) -> builder.figure("top", "share:" + classes, "24", percent));
        ReleasedTable table = builder.build();
        return new Reports()
                .unitReport(table, questionnaire, new UnitId("top"), language)
                .distributions()
                .orElseThrow()
                .groups()
                .getFirst()
                .agreement();
    }

    private static String words(List<Item> items, Map<String, String> shares) {
        return words(Language.DA, items, shares);
    }

    @Test
    void mostOnOneSideIsAlike() {
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2", "5", "plain:3", "15", "plain:4|5", "80")))
                .isEqualTo("Her svarer I ens: mindst 80\u00a0% af svarene er høje.");
        assertThat(words(Language.EN, List.of(PLAIN), Map.of("plain:1|2", "80", "plain:3", "15", "plain:4|5", "5")))
                .isEqualTo("You answer alike here: at least 80% of the answers are low.");
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2", "10", "plain:3", "76", "plain:4|5", "14")))
                .isEqualTo("Her svarer I ens: mindst 76\u00a0% af svarene ligger i midten.");
    }

    @Test
    void manyAtBothEndsIsDivided() {
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2", "30", "plain:3", "25", "plain:4|5", "45")))
                .startsWith("Her er I delte: mindst 30\u00a0% af svarene er lave, og mindst 45\u00a0% er høje.");
    }

    @Test
    void inBetweenNothingIsSaid() {
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2", "20", "plain:3", "30", "plain:4|5", "50")))
                .isEmpty();
    }

    @Test
    void aReversedQuestionIsTurned() {
        assertThat(words(
                        List.of(PLAIN, REVERSED),
                        Map.of(
                                "plain:1|2", "5",
                                "plain:3", "15",
                                "plain:4|5", "80",
                                "reversed:1|2", "78",
                                "reversed:3", "20",
                                "reversed:4|5", "2")))
                .isEqualTo("Her svarer I ens: mindst 79\u00a0% af svarene er høje.");
    }

    @Test
    void aClassThatReachesOverTheMiddleCountsOnNeitherSide() {
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2|3", "30", "plain:4|5", "70")))
                .isEmpty();
        assertThat(words(List.of(PLAIN), Map.of("plain:1|2|3", "22", "plain:4|5", "78")))
                .isEqualTo("Her svarer I ens: mindst 78\u00a0% af svarene er høje.");
    }

    @Test
    void aQuestionWithoutSharesLeavesNothingToSay() {
        assertThat(words(List.of(PLAIN, REVERSED), Map.of("plain:1|2", "5", "plain:3", "15", "plain:4|5", "80")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfAThemeAboutTheLeadersPerson() {
        Item leader = item("leader", false, Optional.of(Target.IMMEDIATE_LEADER));

        assertThat(words(List.of(leader), Map.of("leader:1|2", "30", "leader:3", "25", "leader:4|5", "45")))
                .isEmpty();
    }
}
