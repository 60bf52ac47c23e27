package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A report that a large and a small team share.
class JointReportTest {
    private static final UnitId JOINT = new UnitId("joint-1");

    private static final ReleasedTable TABLE = ReleasedTableBuilder.aRelease()
            .published("area", null, "Hjemmeplejen", "42")
            .withheld("large", "area", "Team Åen", WithheldReason.SHARED, "joint-1")
            .withheld("small", "area", "Team Mosen", WithheldReason.SHARED_FEW, "joint-1")
            .withheld("night", "area", "Nattevagten", WithheldReason.REST, "area")
            .joint("joint-1", "14", "large", "small")
            .figure("area", "mean:trust", "42", "61")
            .figure("joint-1", "mean:trust", "14", "70")
            .build();

    @Test
    void itIsTheReportOfOneMoreUnitNamedAfterBoth() {
        UnitReport report = new Reports().unitReport(TABLE, Fixture.questionnaire(), JOINT, Language.DA);

        assertThat(report.unitName()).isEqualTo("Team Åen og Team Mosen");
        assertThat(report.kicker()).startsWith("Fælles rapport for Team Åen og Team Mosen · 14 har svaret");
        assertThat(report.path()).extracting(UnitPlace.Crumb::name).containsExactly("Hjemmeplejen");
        assertThat(report.protection().sentences())
                .contains(
                        "Rapporten er fælles for Team Åen og Team Mosen. I en fælles rapport er der ingen opdelinger på grupper.");
    }

    @Test
    void itHasItsTimeWhereAnEarlierRoundToldOfAllOfIt() {
        ReleasedTable told = ReleasedTableBuilder.aRelease()
                .published("area", null, "Hjemmeplejen", "42")
                .withheld("large", "area", "Team Åen", WithheldReason.SHARED, "joint-1")
                .withheld("small", "area", "Team Mosen", WithheldReason.SHARED_FEW, "joint-1")
                .joint("joint-1", "14", "large", "small")
                .figure("area", "mean:trust", "42", "61")
                .figure("joint-1", "mean:trust", "14", "70")
                .tellingOf(LocalText.of("Social kapital 2025", "Social capital 2025"), LocalDate.of(2025, 11, 20))
                .past("joint-1", "trust", "15", "64", 100)
                .tellingOf(LocalText.of("Social kapital 2026", "Social capital 2026"), LocalDate.of(2026, 11, 20))
                .noted("area", LocalDate.of(2026, 3, 1), "MOVE", "Nyt hus.")
                .noted("large", LocalDate.of(2026, 4, 1), "NEW_LEADER", "Ny teamleder.")
                .build();

        TrendPart trend = new Reports()
                .unitReport(told, Fixture.questionnaire(), JOINT, Language.DA)
                .trend()
                .orElseThrow();

        assertThat(trend.main().orElseThrow().points())
                .extracting(TrendPart.Point::round, TrendPart.Point::value, TrendPart.Point::cover)
                .containsExactly(tuple("2025", "64", 100), tuple("2026", "70", 100));
        assertThat(trend.events()).extracting(TrendPart.Event::what).containsExactly("Flytning: Nyt hus.");
        assertThat(trend.remarks())
                .containsExactly("Det er ikke prøvet, om en ændring er større end tilfældigheder."
                        + " Linjen viser tallene og påstår ikke mere.");
        assertThat(trend.numbers().orElseThrow().caption()).startsWith("Team Åen og Team Mosen over tid");
        assertThat(new Reports()
                        .unitReport(TABLE, Fixture.questionnaire(), JOINT, Language.DA)
                        .trend())
                .isEmpty();
    }

    @Test
    void aUnitThatSharesHasNoReportOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reports().unitReport(TABLE, Fixture.questionnaire(), new UnitId("large"), Language.DA));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reports().unitReport(TABLE, Fixture.questionnaire(), new UnitId("joint-2"), Language.DA));
    }

    @Test
    void eachIsToldForWhoseSakeItShares() {
        var danish = new JointWords(TABLE, Language.DA);
        var english = new JointWords(TABLE, Language.EN);

        assertThat(danish.sentence(new UnitId("small")))
                .isEqualTo("Færre end 5 har svaret, så resultatet er vist i en fælles rapport med Team Åen.");
        assertThat(danish.sentence(new UnitId("large")))
                .isEqualTo(
                        "Hos jer er der svar nok, men resultatet er vist i en fælles rapport med Team Mosen, fordi færre"
                                + " end 5 har svaret i Team Mosen.");
        assertThat(english.sentence(new UnitId("small")))
                .isEqualTo("Fewer than 5 people answered, so the result is shown in a shared report with Team Åen.");
    }

    @Test
    void whereAllHaveEnoughOnlyTheDecisionIsTold() {
        ReleasedTable enough = ReleasedTableBuilder.aRelease()
                .published("area", null, "Hjemmeplejen", "42")
                .withheld("a", "area", "Team Åen", WithheldReason.SHARED, "joint-1")
                .withheld("b", "area", "Team Bakken", WithheldReason.SHARED, "joint-1")
                .joint("joint-1", "14", "a", "b")
                .build();

        assertThat(new JointWords(enough, Language.DA).sentence(new UnitId("a")))
                .isEqualTo("HR har besluttet, at resultatet vises i en fælles rapport med Team Bakken.");
    }

    @Test
    void theEvidenceTellsWhoSharesAndCountsTheSharedReportAsShown() {
        Evidence evidence = new Reports().evidence(TABLE, Fixture.questionnaire(), Language.EN);

        Table units = evidence.sections().getFirst().table().orElseThrow();
        assertThat(units.rows())
                .extracting(
                        TableRow::head,
                        row -> row.cells().getFirst(),
                        row -> row.cells().get(2))
                .containsExactly(
                        tuple("Team Åen", "SHARED", "HR has decided who shares a report"),
                        tuple("Team Mosen", "SHARED_FEW", "Team Mosen itself"),
                        tuple("Nattevagten", "REST", "Hjemmeplejen less Team Åen and Team Mosen and Nattevagten"));
    }

    @Test
    void theStatementCountsTheUnitsThatShare() {
        assertThat(new Reports().statementHtml(TABLE, Fixture.questionnaire(), Language.EN))
                .contains("Share a report with others");
    }
}
