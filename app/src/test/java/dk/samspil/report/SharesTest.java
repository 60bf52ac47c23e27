package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.UnitReport.ShareLine;
import dk.samspil.report.UnitReport.SharePart;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The share of positive answers that reports tell.
class SharesTest {
    private static final UnitId TOP = new UnitId("top");

    private static Questionnaire asking(ShareWord word, boolean reversed) {
        var item = new Item(
                "job",
                LocalText.of("Er du tilfreds med dit job?", "Are you satisfied with your job?"),
                reversed,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(),
                false,
                Optional.of(word));
        var theme = new Dimension(
                "work",
                LocalText.of("Arbejdet", "Work"),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(item));
        return new Questionnaire("q", LocalText.of("Job"), List.of(theme), List.of());
    }

    /// A release in which these shares of the question are shown, each as answers and per cent: `4|5=87`.
    private static ReleasedTable showing(String... shares) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby Kommune", "60")
                .figure("top", "mean:work", "60", "70")
                .figure("top", "mean:job", "60", "70");
        Arrays.stream(shares)
                .map(share -> share.split("="))
                .forEach(share -> builder.figure("top", "share:job:" + share[0], "60", share[1]));
        return builder.build();
    }

    private static UnitReport report(ShareWord word, boolean reversed, Language language, String... shares) {
        return new Reports().unitReport(showing(shares), asking(word, reversed), TOP, language);
    }

    private static ShareLine line(ShareWord word, boolean reversed, String... shares) {
        SharePart part = report(word, reversed, Language.DA, shares).shares().orElseThrow();
        assertThat(part.lines()).hasSize(1);
        return part.lines().getFirst();
    }

    @Test
    void theUpperClassIsToldInTheWordsOfTheQuestionsMarker() {
        String[] three = {"1|2=5", "3=8", "4|5=87"};

        assertThat(line(ShareWord.SATISFIED, false, three))
                .isEqualTo(new ShareLine("Er du tilfreds med dit job?", "87\u00a0%", "er tilfredse"));
        assertThat(line(ShareWord.AGREEING, false, three).words()).isEqualTo("er enige");
        assertThat(line(ShareWord.POSITIVE, false, three).words()).isEqualTo("svarer positivt");
    }

    @Test
    void singleAnswersAreAddedUp() {
        assertThat(line(ShareWord.SATISFIED, false, "1=3", "2=5", "3=24", "4=44", "5=24")
                        .value())
                .isEqualTo("68\u00a0%");
    }

    @Test
    void aReversedQuestionIsCountedFromTheOtherEnd() {
        assertThat(line(ShareWord.SATISFIED, true, "1|2=69", "3=19", "4|5=12").value())
                .isEqualTo("69\u00a0%");
    }

    @Test
    void whereThePositiveAnswersAreShownWithOthersItIsSaidWhatIsSure() {
        assertThat(line(ShareWord.SATISFIED, false, "1|2=15", "3|4=55", "5=30"))
                .isEqualTo(new ShareLine("Er du tilfreds med dit job?", "Mindst 30\u00a0%", "er tilfredse"));
        ShareLine nothing = line(ShareWord.SATISFIED, false, "1|2=15", "3|4|5=85");
        assertThat(nothing.told()).isFalse();
        assertThat(nothing.words()).contains("vises sammen med andre");
    }

    @Test
    void withoutADistributionNothingIsShown() {
        assertThat(report(ShareWord.SATISFIED, false, Language.DA).shares()).isEmpty();
        assertThat(new Reports().unitHtml(showing(), asking(ShareWord.SATISFIED, false), TOP, Language.DA))
                .doesNotContain("er tilfredse", "id=\"andele\"");
    }

    @Test
    void theSentenceNamesItsRuleAndTheSharesItRestsOn() {
        Sentence said = report(ShareWord.SATISFIED, false, Language.EN, "1|2=5", "3=8", "4|5=87").sentences().stream()
                .filter(each -> each.rule() == SentenceRule.SHARE)
                .findFirst()
                .orElseThrow();

        assertThat(said.text()).isEqualTo("“Are you satisfied with your job?”: 87% are satisfied.");
        assertThat(said.figures()).containsExactly("top share:job:1|2", "top share:job:3", "top share:job:4|5");
    }

    @Test
    void theOrganisationsSharesStandInThePageFromAbove() {
        ReleasedTable table = showing("1|2=5", "3=8", "4|5=87");
        Questionnaire asked = asking(ShareWord.SATISFIED, false);

        assertThat(new Reports()
                        .overview(table, asked, Language.DA)
                        .shares()
                        .orElseThrow()
                        .lines())
                .extracting(ShareLine::value)
                .containsExactly("87\u00a0%");
        assertThat(new Reports().overviewHtml(table, asked, Language.DA)).contains("id=\"andele\"", "er tilfredse");
    }
}
