package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the PDF validator does not see, checked in the text that the PDF is made from.
class PdfLintTest {
    private static String source(String unit) {
        UnitReport report =
                new Reports().unitReport(Fixture.release(), Fixture.questionnaire(), new UnitId(unit), Language.DA);
        return new Pages().unitPdf(new PdfReport(report, Optional.empty(), "", new PdfFonts()));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nat", "aaen", "bakken", "nord", "vidby"})
    void everyTableHeadingSaysWhatItHeads(String unit) {
        assertThat(all(source(unit), "<th\\b[^>]*>")).isNotEmpty().allMatch(th -> th.contains("scope="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nat", "aaen", "bakken", "nord", "vidby"})
    void headingsNeverSkipALevel(String unit) {
        int previous = 0;
        for (String heading : all(source(unit), "<h[1-6]")) {
            int level = heading.charAt(2) - '0';
            assertThat(level).isLessThanOrEqualTo(previous + 1);
            previous = level;
        }
        assertThat(previous).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nat", "aaen", "bakken", "nord", "vidby"})
    void everyPictureHasWords(String unit) {
        assertThat(all(source(unit), "<svg\\b[^>]*>")).isNotEmpty().allMatch(svg -> svg.matches(".* alt=\"[^\"]+\".*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nat", "aaen", "bakken", "nord", "vidby"})
    void everyBookmarkLeadsSomewhere(String unit) {
        String source = source(unit);

        assertThat(all(source, "href=\"#[a-z]+\""))
                .isNotEmpty()
                .allMatch(link -> source.contains("id=\"" + link.substring(7)));
    }
}
