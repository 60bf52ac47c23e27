package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences in which something missing is explained.
class ReasonsTest {
    private static final List<String> CODES = List.of(
            "FEW",
            "REST",
            "DEFER",
            "FEW_CUT",
            "CUT_SMALL",
            "CUT_SWAP",
            "GIVEN_UP",
            "BAND",
            "FEW_TOPIC",
            "SHARED_FEW",
            "SHARED_WITH_FEW",
            "SHARED");

    /// Words that would tell what people answered, not how many did.
    private static final Pattern ABOUT_A_VALUE = Pattern.compile(
            "\\b(ens|samme svar|enige?|enighed|uenige?|alle|næsten|gennemsnit|værdi|tallet|ekstrem\\w*|yder\\w*|positiv\\w*|"
                    + "negativ\\w*|same answers?|agree\\w*|alike|unanim\\w*|everybody|nearly|almost|mean|value|extreme\\w*|"
                    + "positive\\w*)\\b");

    /// How far up or down the scale; said only of ranges, which everybody sees.
    private static final Pattern ABOUT_A_HEIGHT = Pattern.compile("\\b(høj\\w*|lav\\w*|high\\w*|low\\w*)\\b");

    static Stream<Arguments> everySentence() {
        return Stream.of(Language.values())
                .flatMap(language -> CODES.stream().map(code -> Arguments.of(language, code)));
    }

    private static String sentence(Language language, String code) {
        return Messages.of("disclosure", language)
                .text(
                        "reason." + code,
                        "above",
                        "Vidby Kommune",
                        "minimum",
                        5,
                        "support",
                        5,
                        "unit",
                        30,
                        "count",
                        "14",
                        "units",
                        "Team Åen og Team Bakken",
                        "few",
                        "Team Bakken");
    }

    @ParameterizedTest
    @MethodSource("everySentence")
    void everyReasonIsOneSentenceInBothLanguages(Language language, String code) {
        assertThat(sentence(language, code)).endsWith(".").doesNotContain("{", "}", ". ");
    }

    @ParameterizedTest
    @MethodSource("everySentence")
    void noSentenceSaysOrHintsThatAValueWasTheCause(Language language, String code) {
        String sentence = sentence(language, code).toLowerCase(Locale.ROOT);

        assertThat(sentence).doesNotContainPattern(ABOUT_A_VALUE);
        if (!code.equals("BAND")) {
            assertThat(sentence).doesNotContainPattern(ABOUT_A_HEIGHT);
        }
    }

    @Test
    void theSearchForHintsBites() {
        assertThat("næsten alle svarede ens").containsPattern(ABOUT_A_VALUE);
        assertThat("the result is too high to show").containsPattern(ABOUT_A_HEIGHT);
    }

    @Test
    void everyReasonOfTheReleaseHasItsSentence() {
        assertThat(CODES).contains(names(WithheldReason.values()));
        assertThat(Stream.of(CutWithheldReason.values())
                        .filter(reason -> reason != CutWithheldReason.FEW)
                        .map(Enum::name))
                .isSubsetOf(CODES);
    }

    private static String[] names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void everyBreakdownThatIsMissingIsExplained(CutWithheldReason reason) {
        var reasons = new Reasons(Language.DA, DisclosurePolicy.DEFAULT);

        assertThat(reasons.cut(reason, "Vidby Kommune")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aThemeWithheldInAShownUnitReadsTheSameWhateverTheCause(Language language) {
        var table = ReleasedTableBuilder.aRelease()
                .published("team", null, "Team Åen", "42")
                .figure("team", "mean:trust", "42", "70")
                .build();

        String html = new Reports().unitHtml(table, Fixture.questionnaire(), new UnitId("team"), language);

        assertThat(Pattern.compile(Pattern.quote("<span class=\"c-quiet\">" + sentence(language, "FEW_TOPIC")))
                        .matcher(html)
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(4);
    }
}
