package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.chart.Ink;
import dk.samspil.ui.chart.Mark;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A unit from above: thirty-six teams in three areas, one theme.
class FromAboveTest {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId SOUTH = new UnitId("syd");
    private static final Predicate<UnitId> EVERYBODY = unit -> true;

    private static Questionnaire questionnaire() {
        var trust = new Dimension(
                "trust",
                LocalText.of("Tillid", "Trust"),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                List.of(new Item("t1", LocalText.of("Spørgsmål"), false)));
        return new Questionnaire("q", LocalText.of("Q"), List.of(trust), List.of());
    }

    private static ReleasedTableBuilder organisation(boolean before) {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby", "900")
                .figure("top", "mean:trust", "900", "60")
                .quality("trust", Map.of("pooled_sd", 20.0));
        Neighbours.addTo(builder, "top", List.of("trust"), 60, before);
        return builder;
    }

    private static Overview above(ReleasedTable table, UnitId unit, Predicate<UnitId> visible) {
        var questionnaire = questionnaire();
        return new OverviewWriter(table, questionnaire, Claims.of(table, questionnaire), unit, visible, Language.DA)
                .write();
    }

    private static Overview above(ReleasedTableBuilder builder) {
        return above(builder.build(), TOP, EVERYBODY);
    }

    private static long discs(Overview overview, Ink... inks) {
        return overview.spread().orElseThrow().rows().getFirst().wide().marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .filter(disc -> Stream.of(inks).anyMatch(disc.ink()::equals))
                .count();
    }

    @Test
    void everyLowestUnitIsOneDiscAndOnlyClaimsHaveColour() {
        Overview overview = above(organisation(false));

        long over = discs(overview, Ink.OTHER_OVER);
        long under = discs(overview, Ink.OTHER_UNDER);
        assertThat(discs(overview, Ink.OTHER) + over + under).isEqualTo(36);
        assertThat(over).isPositive();
        assertThat(overview.spread().orElseThrow().rows().getFirst().over()).isEqualTo(over + " over");
        assertThat(overview.heatMap().orElseThrow().feet()).containsExactly(new HeatMap.Foot((int) under, (int) over));
    }

    @Test
    void theFunnelLeavesOutWhoseNumberOfAnswersIsNotTold() {
        var builder = organisation(false)
                .published("small", "syd", "Lille", "5-9")
                .figure("small", "mean:trust", "5-9", "58");

        FunnelPart funnel = above(builder).funnel().orElseThrow();

        assertThat(funnel.picture().marks().stream().filter(Mark.Disc.class::isInstance))
                .hasSize(36);
        assertThat(funnel.note()).contains("1 enhed er ikke tegnet");
    }

    @Test
    void aRangeIsNotDrawnAndIsSaidToBeMissing() {
        var builder =
                organisation(false).published("high", "syd", "Høj", "14").figure("high", "mean:trust", "14", ">92");

        Overview overview = above(builder);

        assertThat(discs(overview, Ink.OTHER, Ink.OTHER_OVER, Ink.OTHER_UNDER)).isEqualTo(36);
        assertThat(overview.spread().orElseThrow().note()).contains("1 enhed er ikke tegnet");
    }

    @Test
    void aCommonChangeComesBeforeACommonLevel() {
        var builder = organisation(false);
        for (int team = 1; team <= 12; team++) {
            builder.figure("oest-" + team, "previous:trust", "20", "97");
        }

        Pattern pattern = above(builder).pattern().orElseThrow();

        assertThat(pattern.heading())
                .startsWith("Fælles mønster: »Tillid« er faldet i ")
                .endsWith("steget i ingen");
        assertThat(pattern.rows().stream().mapToInt(Pattern.Row::units).sum()).isEqualTo(36);
    }

    @Test
    void whereNothingIsTheSameInThreeUnitsNoPatternIsSaid() {
        var builder = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby", "900")
                .figure("top", "mean:trust", "900", "60")
                .quality("trust", Map.of("pooled_sd", 20.0))
                .published("a", "top", "A", "20")
                .figure("a", "mean:trust", "20", "61");

        Overview overview = above(builder);

        assertThat(overview.pattern()).isEmpty();
        assertThat(overview.spread()).isEmpty();
        assertThat(overview.funnel()).isEmpty();
    }

    @Test
    void threeThingsCountUnitsAndNameNone() {
        Overview overview = above(organisation(true));

        assertThat(overview.things()).hasSize(3);
        assertThat(overview.things())
                .allSatisfy(thing -> assertThat(thing.title() + thing.text()).doesNotContain("Team ", "Område "));
    }

    @Test
    void ofAnAreaOnlyItsOwnUnitsAreSeen() {
        Overview overview = above(organisation(false).build(), SOUTH, EVERYBODY);

        assertThat(overview.heatMap().orElseThrow().rows())
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.name()).startsWith("Team Syd"));
        assertThat(discs(overview, Ink.OTHER, Ink.OTHER_OVER, Ink.OTHER_UNDER)).isEqualTo(12);
    }

    @Test
    void whatAReaderMayNotSeeIsNotCountedEither() {
        Overview overview =
                above(organisation(false).build(), TOP, unit -> !unit.value().startsWith("syd"));

        assertThat(discs(overview, Ink.OTHER, Ink.OTHER_OVER, Ink.OTHER_UNDER)).isEqualTo(24);
        assertThat(overview.heatMap().orElseThrow().rows())
                .noneMatch(row -> row.name().contains("Syd"));
    }

    @Test
    void aUnitWithoutFiguresIsARowWithoutANumber() {
        var builder = organisation(false).withheld("few", "syd", "Få", WithheldReason.FEW, "syd");

        HeatMap.Row row = above(builder).heatMap().orElseThrow().rows().stream()
                .filter(each -> each.name().equals("Få"))
                .findFirst()
                .orElseThrow();

        assertThat(row.report()).isEmpty();
        assertThat(row.cells()).containsExactly(new HeatMap.Cell(false, "–", Standing.NO_CLAIM, "for få svar"));
    }

    @Test
    void unitsStandInTreeOrderAndNeverByTheirNumber() {
        assertThat(above(organisation(false)).heatMap().orElseThrow().rows())
                .extracting(HeatMap.Row::name)
                .startsWith("Område Syd", "Team Syd 1", "Team Syd 2", "Team Syd 3");
    }
}
