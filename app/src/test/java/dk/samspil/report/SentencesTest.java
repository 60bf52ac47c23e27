package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.golden.GoldenFile;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said in a hundred cases, and what is never said in any.
@Tag("golden")
class SentencesTest {
    private static final List<SentenceCase> CASES = SentenceCase.readAll();
    private static final List<String> NEVER =
            List.of("dårlig", "skyldes", "på grund af", "forklare", "bad ", "because", "due to", "worst", "ringere");

    @ParameterizedTest
    @EnumSource
    void whatIsSaidInAHundredCasesIsAccepted(Language language) {
        assertThat(CASES).hasSize(100);

        var said = new StringBuilder();
        CASES.forEach(each -> said.append(inWords(each, each.report(language))));
        GoldenFile.check("report/sentences_" + language.code() + ".txt", said.toString());
    }

    private static String inWords(SentenceCase each, UnitReport report) {
        var text = new StringBuilder("## " + each.name() + "\n");
        text.append(report.heading()).append('\n').append(report.lead()).append('\n');
        report.changes().forEach(sentence -> text.append("~ ").append(sentence).append('\n'));
        for (Card card : report.cards()) {
            text.append("* %s [%s]: %s. %s%n"
                    .formatted(
                            card.kicker(), card.standing().name().toLowerCase(Locale.ROOT), card.title(), card.text())
                    .replace(System.lineSeparator(), "\n"));
            card.notice().ifPresent(notice -> text.append("  ! ").append(notice).append('\n'));
        }
        return text.append('\n').toString();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCalledBadAndNothingIsExplained(Language language) {
        assertThat(CASES)
                .allSatisfy(each -> assertThat(sentences(each, language))
                        .allSatisfy(text ->
                                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(NEVER)));
    }

    private static List<String> sentences(SentenceCase each, Language language) {
        return each.report(language).sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void everyTextOfHeadingLeadAndChangesIsASentenceWithItsRule() {
        assertThat(CASES).allSatisfy(each -> {
            UnitReport report = each.report(Language.EN);
            String rest = Stream.concat(Stream.of(report.heading(), report.lead()), report.changes().stream())
                    .reduce("", String::concat);
            for (Sentence sentence : report.sentences()) {
                rest = rest.replace(sentence.text(), "");
            }
            assertThat(rest.strip()).isEmpty();
        });
    }

    @Test
    void everySentenceRestsOnFiguresOfTheRelease() {
        assertThat(CASES).allSatisfy(each -> {
            List<String> released = each.table().listFigures().stream()
                    .map(figure ->
                            figure.unit().value() + " " + figure.measure().code())
                    .toList();
            assertThat(each.report(Language.DA).sentences())
                    .allSatisfy(sentence -> assertThat(released).containsAll(sentence.figures()));
        });
    }

    @Test
    void everyCaseWithThemesHasSomethingToTalkAbout() {
        assertThat(CASES)
                .filteredOn(each -> each.own().stream().anyMatch(value -> !value.equals("-")))
                .allSatisfy(each -> assertThat(each.report(Language.DA).cards()).isNotEmpty());
    }

    @Test
    void theNearestLeaderIsNotOnTheMeetingsScreenBelowTenAnswers() {
        assertThat(CASES)
                .filteredOn(each -> each.answers().equals("5-9"))
                .flatExtracting(each -> each.report(Language.DA).cards())
                .filteredOn(card -> card.note().startsWith("Nærmeste leder"))
                .isNotEmpty()
                .noneMatch(Card::isForMeeting);
    }
}
