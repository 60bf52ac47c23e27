package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.priority.ImportancePart;
import dk.samspil.report.priority.PriorityPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Ink;
import dk.samspil.ui.chart.Mark;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The priority map as unit reports and the page from above have it.
class PriorityTest {
    private static final Reports REPORTS = new Reports();
    private static final ReleasedTable RELEASE = Fixture.release();

    private static UnitReport report(UnitId unit) {
        return REPORTS.unitReport(RELEASE, Fixture.questionnaire(), unit, Language.DA);
    }

    private static PriorityPart map(UnitId unit) {
        return report(unit).priorities().orElseThrow();
    }

    private static ImportancePart whole(Questionnaire questionnaire) {
        return REPORTS.overview(RELEASE, questionnaire, Language.DA)
                .priorities()
                .whole()
                .orElseThrow();
    }

    private static Questionnaire withoutOutcome() {
        Questionnaire asked = Fixture.questionnaire();
        return new Questionnaire(
                asked.id(),
                asked.title(),
                asked.dimensions().stream()
                        .map(each -> new Dimension(
                                each.id(), each.label(), Dimension.Role.CORE, each.options(), each.items()))
                        .toList(),
                asked.composites());
    }

    @Test
    void whatIsImportantAndClaimedBelowIsToBeTalkedAboutFirst() {
        PriorityPart map = map(Fixture.STREAM);

        assertThat(map.heading())
                .isEqualTo("Tal først om »Retfærdighed«: under Hjemmeplejen Nord, og blandt det, der hænger mest sammen"
                        + " med »Trivsel«");
        assertThat(map.lines())
                .extracting(PriorityPart.Line::theme)
                .containsExactly("Tillid", "Retfærdighed", "Samarbejde", "Indflydelse");
        assertThat(map.lines())
                .extracting(PriorityPart.Line::importance)
                .containsExactly("meget", "meget", "noget", "lidt");
        assertThat(map.lines().get(1).standing().isUnder()).isTrue();
    }

    @Test
    void whereNothingIsClaimedNothingStandsOut() {
        PriorityPart map = map(Fixture.HILL);

        assertThat(map.heading()).startsWith("Intet tema peger sig ud");
        assertThat(map.lines()).extracting(PriorityPart.Line::standing).containsOnly(Standing.NO_CLAIM);
        assertThat(map.wide().marks()).extracting(Mark::ink).doesNotContain(Ink.OWN_UNDER, Ink.OWN_OVER);
    }

    @Test
    void aRangeIsDrawnWithoutADisc() {
        PriorityPart map = map(Fixture.NIGHT);

        assertThat(map.lines().getFirst().points()).isEqualTo("over +11");
        assertThat(map.lines().getFirst().interval()).isEqualTo("vises som spænd");
        assertThat(map.wide().marks()).extracting(Mark::ink).contains(Ink.OPEN_SPREAD);
    }

    @Test
    void theOrganisationHasNoMapButWhatGoesTogether() {
        assertThat(report(Fixture.TOP).priorities()).isEmpty();

        ImportancePart whole = whole(Fixture.questionnaire());

        assertThat(whole.heading()).isEqualTo("»Tillid« og »Retfærdighed« hænger mest sammen med »Trivsel«");
        assertThat(whole.rows())
                .extracting(ImportancePart.Row::share)
                .containsExactly("36\u00a0%", "34\u00a0%", "19\u00a0%", "11\u00a0%");
        assertThat(whole.sentences().getFirst()).contains("42\u00a0%", "mindst 610 svar");
    }

    @Test
    void withoutAnOutcomeItIsSaidThatThereIsNoMap() {
        ImportancePart whole = whole(withoutOutcome());

        assertThat(whole.rows()).isEmpty();
        assertThat(whole.sentences()).singleElement().asString().contains("resultatmål");
        assertThat(REPORTS.unitReport(RELEASE, withoutOutcome(), Fixture.STREAM, Language.DA)
                        .priorities())
                .isEqualTo(Optional.empty());
    }

    @Test
    void theHeadingNamesItsRuleAndItsFigures() {
        Sentence said = report(Fixture.STREAM).sentences().stream()
                .filter(each -> each.rule() == SentenceRule.PRIORITY)
                .findFirst()
                .orElseThrow();

        assertThat(said.text()).isEqualTo(map(Fixture.STREAM).heading());
        assertThat(said.figures())
                .containsExactlyInAnyOrder(
                        "aaen mean:trust", "aaen mean:justice", "nord mean:trust", "nord mean:justice");
    }

    @Test
    void noWordSpeaksOfACause() {
        for (Language language : Language.values()) {
            String page = REPORTS.unitHtml(RELEASE, Fixture.questionnaire(), Fixture.STREAM, language)
                    .toLowerCase(Locale.ROOT);
            int start = page.indexOf("id=\"prioritering\"");
            String map = page.substring(start, page.indexOf("</section>", start));

            assertThat(map).doesNotContain("effekt", "effect", "impact", "påvirk", "skyldes", "because of", "forårsag");
        }
    }

    @Test
    void theFirstNumberIsSaidMeasuredAndWeighted() {
        List<String> said =
                REPORTS.overview(RELEASE, Fixture.questionnaire(), Language.DA).weighing();

        assertThat(said.getFirst())
                .startsWith("»Social kapital«: målt 69, vægtet 69.")
                .contains("faggruppe");
        assertThat(said.get(1)).endsWith("er tallet 68.");
    }

    @Test
    void theAnnexSaysByWhatCouldNotBeWeighed() {
        TechnicalAnnex annex = REPORTS.technicalAnnex(RELEASE, Fixture.questionnaire(), Language.DA);

        assertThat(annex.sections())
                .extracting(TechnicalAnnex.Section::heading)
                .contains("Hvad hænger sammen med resultatmålet?", "De, der ikke svarede");
        assertThat(annex.sections())
                .extracting(TechnicalAnnex.Section::text)
                .anySatisfy(text -> assertThat(text)
                        .contains("Der er ikke vægtet efter køn", "R-indikatoren er 0,87", "så gode som 620"));
    }
}
