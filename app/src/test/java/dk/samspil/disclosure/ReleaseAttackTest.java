package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.disclosure.Finding.Kind;
import dk.samspil.intake.Intake;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What was published of the synthetic survey passes; with one row changed or added by hand it does not.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnRealPostgres
class ReleaseAttackTest {
    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Auditor auditor;

    ReleasedTable table;

    @BeforeAll
    void publish() {
        table = new Publications(intake, policies, publisher)
                .publish(
                        RealSurveys.withComposite("social_capital", RealSurveys.syntheticOf(2025)),
                        DisclosurePolicy.DEFAULT);
    }

    @Test
    void whatWasPublishedPasses() {
        assertThat(audit(table.rows())).isInstanceOf(AttackReport.Pass.class);
    }

    @Test
    void aFigureOfAWithheldUnitIsFoundWithTheRowThatGivesIt() {
        UnitId withheld = table.listUnits().stream()
                .filter(unit -> !unit.published())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(findings(with(figure(withheld.value(), "mean:trust_mgmt", "5-9", "60"))))
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.WITHHELD_UNIT);
                    assertThat(finding.witness()).containsExactly(withheld.value());
                })
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.COMPUTABLE);
                    assertThat(finding.quantity()).isEqualTo("mean:trust_mgmt");
                    assertThat(finding.people()).isEqualTo("<5");
                    assertThat(finding.witness()).isNotEmpty();
                });
    }

    @Test
    void aUnitThatHidesWhomItLeavesOutIsFound() {
        ReleasedUnit deferred = table.listUnits().stream()
                .filter(unit -> unit.reason() == WithheldReason.DEFER)
                .findFirst()
                .orElseThrow();
        var whole = new ReleasedUnit(
                deferred.id(),
                deferred.parent(),
                deferred.name(),
                deferred.level(),
                true,
                null,
                deferred.id(),
                deferred.count());

        assertThat(findings(withUnits(unit -> unit.equals(deferred) ? whole : unit)))
                .extracting(Finding::kind)
                .contains(Kind.COMPUTABLE);
    }

    @Test
    void aBlockOfTooFewPeopleIsFound() {
        ReleasedFigure block = aBlock();

        assertThat(findings(with(figure(smallestUnit().value(), block, "10-19"))))
                .extracting(Finding::kind)
                .contains(Kind.TOO_FEW);
    }

    @Test
    void aRowThatCannotBePlacedIsAFinding() {
        String unit = table.getRoot().id().value();
        assertKind(Kind.UNKNOWN_ROW, figure("NOWHERE", "mean:trust_mgmt", "10-19", "60"));
        assertKind(Kind.UNKNOWN_ROW, figure(unit, "mean:happiness", "50+", "60"));
        assertKind(Kind.UNKNOWN_ROW, figure(unit, "previous:trust_mgmt", "50+", "60"));
        assertKind(Kind.UNKNOWN_ROW, table.listFigures().getFirst());
        assertKind(
                Kind.UNKNOWN_ROW,
                new ReleasedFigure(
                        table.getRoot().id(),
                        new ReleasedCategory("occupational_group", List.of("wizard")),
                        Measure.parse("mean:trust_mgmt"),
                        ReleasedCount.parse("10-19"),
                        ReleasedValue.parse("60")));
    }

    @Test
    void anItemWithoutItsDimensionIsFound() {
        ReleasedFigure item = table.listFigures().stream()
                .filter(figure -> figure.measure().code().equals("mean:trust_mgmt_1"))
                .filter(figure -> !figure.unit().equals(table.getRoot().id()))
                .findFirst()
                .orElseThrow();

        assertThat(findings(without(item.unit(), "mean:trust_mgmt")))
                .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(Kind.NOT_NESTED));
    }

    @Test
    void aNumberWhereOnlyARangeMayStandIsFound() {
        ReleasedFigure range = table.listFigures().stream()
                .filter(figure -> figure.measure() instanceof Measure.Mean
                        && figure.value() instanceof ReleasedValue.Above
                        && figure.category() == null)
                .findFirst()
                .orElseThrow();

        assertThat(findings(replaced(
                        range,
                        new ReleasedFigure(
                                range.unit(), null, range.measure(), range.count(), new ReleasedValue.Whole(97)))))
                .extracting(Finding::kind)
                .contains(Kind.TOO_DETAILED);
    }

    /// One point beside what follows from its parts would tell in which half of a point they lie.
    @Test
    void aCompositeThatDoesNotFollowFromItsPartsIsFound() {
        ReleasedFigure composite = table.listFigures().stream()
                .filter(figure -> figure.measure().code().equals("mean:social_capital")
                        && figure.category() == null
                        && figure.value() instanceof ReleasedValue.Whole(int points)
                        && points > 25
                        && points < 75)
                .findFirst()
                .orElseThrow();
        int points = ((ReleasedValue.Whole) composite.value()).value();

        assertThat(findings(replaced(
                        composite,
                        new ReleasedFigure(
                                composite.unit(),
                                null,
                                composite.measure(),
                                composite.count(),
                                new ReleasedValue.Whole(points + 1)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.NOT_FROM_PARTS);
                    assertThat(finding.witness())
                            .hasSize(3)
                            .allMatch(row -> row.startsWith(composite.unit().value()));
                });
    }

    /// The attacker on shares puts each beside the others and beside the mean.
    @Test
    void sharesThatDoNotAgreeWithTheAnswersAreFound() {
        ReleasedFigure share = table.listFigures().stream()
                .filter(figure -> figure.measure() instanceof Measure.Share
                        && figure.value() instanceof ReleasedValue.Whole(int percent)
                        && percent > 20
                        && percent < 60)
                .findFirst()
                .orElseThrow();
        int percent = ((ReleasedValue.Whole) share.value()).value();

        assertThat(findings(replaced(
                        share,
                        ReleasedFigure.ofUnit(
                                share.unit(), share.measure(), share.count(), new ReleasedValue.Whole(percent + 9)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTORY);
                    assertThat(finding.quantity()).startsWith("share:");
                });
    }

    @Test
    void anExactNumberOfABlockIsFound() {
        ReleasedFigure block = aBlock();

        assertThat(findings(replaced(
                        block,
                        new ReleasedFigure(
                                block.unit(),
                                block.category(),
                                block.measure(),
                                new ReleasedCount.Exact(12),
                                block.value()))))
                .extracting(Finding::kind)
                .contains(Kind.TOO_DETAILED);
    }

    private ReleasedFigure aBlock() {
        return table.listFigures().stream()
                .filter(figure -> figure.category() != null)
                .findFirst()
                .orElseThrow();
    }

    private UnitId smallestUnit() {
        return table.listUnits().stream()
                .filter(unit -> unit.count() != null && unit.count().lowest() == 5)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertKind(Kind kind, ReleasedFigure added) {
        assertThat(findings(with(added))).extracting(Finding::kind).contains(kind);
    }

    private static ReleasedFigure figure(String unit, String measure, String count, String value) {
        return ReleasedFigure.ofUnit(
                new UnitId(unit), Measure.parse(measure), ReleasedCount.parse(count), ReleasedValue.parse(value));
    }

    private static ReleasedFigure figure(String unit, ReleasedFigure like, String count) {
        return new ReleasedFigure(
                new UnitId(unit), like.category(), like.measure(), ReleasedCount.parse(count), like.value());
    }

    private ReleasedRows with(ReleasedFigure added) {
        List<ReleasedFigure> figures = new ArrayList<>(table.listFigures());
        figures.add(added);
        return new ReleasedRows(table.listUnits(), List.of(), figures);
    }

    private ReleasedRows without(UnitId unit, String measure) {
        return new ReleasedRows(
                table.listUnits(),
                List.of(),
                table.listFigures().stream()
                        .filter(figure -> !figure.unit().equals(unit)
                                || !figure.measure().code().equals(measure))
                        .toList());
    }

    private ReleasedRows replaced(ReleasedFigure old, ReleasedFigure other) {
        return new ReleasedRows(
                table.listUnits(),
                List.of(),
                table.listFigures().stream()
                        .map(figure -> figure.equals(old) ? other : figure)
                        .toList());
    }

    private ReleasedRows withUnits(UnaryOperator<ReleasedUnit> change) {
        return new ReleasedRows(table.listUnits().stream().map(change).toList(), List.of(), table.listFigures());
    }

    private AttackReport audit(ReleasedRows rows) {
        return auditor.audit(table.release().round(), DisclosurePolicy.DEFAULT, rows);
    }

    private List<Finding> findings(ReleasedRows rows) {
        return switch (audit(rows)) {
            case AttackReport.Pass pass -> List.of();
            case AttackReport.Fail fail -> fail.findings();
        };
    }
}
