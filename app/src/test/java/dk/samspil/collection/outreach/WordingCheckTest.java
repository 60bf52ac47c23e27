package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.collection.outreach.WordingProblem.Kind;
import dk.samspil.mail.SmsLength;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.shared.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingCheckTest {
    static Stream<WordingKey> keys() {
        return Arrays.stream(Step.values())
                .flatMap(step -> step.routes().stream()
                        .flatMap(route -> Arrays.stream(Language.values())
                                .map(language -> new WordingKey(step, route, language))));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nothingIsWrongWithTheUsualWords(WordingKey key) {
        assertThat(WordingCheck.check(key.step(), key.route(), UsualWordings.get(key)))
                .isEmpty();
    }

    @Test
    void whereTheOperatorHasTheKeyNoMessagePromisesMoreThanConfidence() {
        assertThat(keys())
                .allSatisfy(
                        key -> assertThat(words(key, facts(true))).doesNotContain("Ingen kan se", "Nobody can see"));
        var invitation = new WordingKey(Step.INVITATION, Route.EMAIL, Language.DA);
        assertThat(words(invitation, facts(true))).contains("Dit svar bliver behandlet fortroligt.");
        assertThat(words(invitation, facts(false))).contains("Ingen kan se, hvad du har svaret");
    }

    private static RoundFacts facts(boolean confidentialOnly) {
        return new RoundFacts(
                LocalDate.of(2026, 10, 19),
                LocalDate.of(2026, 11, 8),
                6,
                5,
                confidentialOnly,
                "Vidby Kommune",
                "",
                "https://socialkapital.vidby.dk");
    }

    private static String words(WordingKey key, RoundFacts facts) {
        var values = key.step() == Step.WEEKLY_TO_LEADERS
                ? facts.values("Team Åen: mindst 45 % har svaret.", key.language())
                : facts.values("Fornavn", List.of(new JobCode("Team Åen", new AccessCode("K7QM4T9R"))), key.language());
        return FilledWords.of(UsualWordings.get(key), values).text();
    }

    @Test
    void theUsualSmsIsOnePartInDanishForAnOrdinaryName() {
        assertThat(keys().filter(key -> key.route() == Route.SMS)).allSatisfy(key -> {
            String text = words(key, facts(false));
            assertThat(SmsLength.of(text).parts()).as(text).isEqualTo(1);
        });
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsLineAndTheNearestOne() {
        assertThat(check(Route.SMS, "", "Hej {fornvan}\n{kode} {adresse} {Kode}"))
                .containsExactly(
                        new WordingProblem(Kind.UNKNOWN, 1, "{fornvan}", "{fornavn}"),
                        new WordingProblem(Kind.UNKNOWN, 2, "{Kode}", "{kode}"));
    }

    @Test
    void aLonelyBracketIsNamedWithItsLine() {
        assertThat(check(Route.SMS, "", "{kode} {adresse}\nHej {fornavn"))
                .containsExactly(new WordingProblem(Kind.BRACKET, 2, "{", ""));
    }

    @Test
    void withoutCodeOrAddressNobodyComesIn() {
        assertThat(check(Route.EMAIL, "Emne", "Hej"))
                .extracting(WordingProblem::kind, WordingProblem::fix)
                .containsExactly(tuple(Kind.NO_CODE, "{kode}"), tuple(Kind.NO_ADDRESS, "{link}"));
    }

    @Test
    void aSubjectMustBeThereAndShowNoCode() {
        assertThat(check(Route.EMAIL, "", "{kode} {link}"))
                .extracting(WordingProblem::kind)
                .containsExactly(Kind.NO_SUBJECT);
        assertThat(check(Route.EMAIL, "Din kode er {kode}", "{kode} {link}"))
                .extracting(WordingProblem::kind)
                .containsExactly(Kind.CODE_IN_SUBJECT);
    }

    @Test
    void whatIsTooLongIsSaidWithHowLongItMayBe() {
        assertThat(check(Route.SMS, "", "{kode} {adresse}" + "a".repeat(800)))
                .containsExactly(new WordingProblem(Kind.TOO_LONG, 0, "816", "765"));
    }

    @Test
    void valuesAreEscapedInHtmlAndOnlyTheLinkIsALink() {
        var words = FilledWords.of(
                new Wording("Til {enhed}", "Hej {fornavn} & co\n{link}\n\n{adresse}"),
                Map.of(
                        Placeholder.FIRST_NAME, "<script>alert(1)</script>",
                        Placeholder.UNIT, "A & B",
                        Placeholder.LINK, "https://vidby.dk/svar#K7QM4T9R",
                        Placeholder.ADDRESS, "{kode}"));

        assertThat(words.subject()).isEqualTo("Til A & B");
        assertThat(words.text())
                .isEqualTo("Hej <script>alert(1)</script> & co\nhttps://vidby.dk/svar#K7QM4T9R\n\n{kode}");
        assertThat(words.html())
                .contains("<p>Hej &lt;script&gt;alert(1)&lt;/script&gt; &amp; co<br>")
                .contains("<a href=\"https://vidby.dk/svar#K7QM4T9R\">https://vidby.dk/svar#K7QM4T9R</a>")
                .contains("<p>{kode}</p>")
                .doesNotContain("<script");
    }

    @Test
    void neitherWordsNorCodesShowWhenSomethingIsPrinted() {
        var words = FilledWords.of(new Wording("{kode}", "{kode}"), Map.of(Placeholder.CODE, "K7QM-4T9R"));

        assertThat(words).hasToString("FilledWords");
    }

    private static List<WordingProblem> check(Route route, String subject, String body) {
        return WordingCheck.check(Step.INVITATION, route, new Wording(subject, body));
    }

    @Test
    void whatLeadersAreToldHasTheRateAndNobodysCode() {
        var wording = new Wording("Ugens tal", "Hej {fornavn}. Koden er {kode}.");

        assertThat(WordingCheck.check(Step.WEEKLY_TO_LEADERS, Route.EMAIL, wording))
                .extracting(WordingProblem::kind, WordingProblem::found)
                .containsExactly(
                        tuple(Kind.UNKNOWN, "{fornavn}"), tuple(Kind.UNKNOWN, "{kode}"), tuple(Kind.NO_RATE, ""));
    }
}
