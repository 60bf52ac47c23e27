package dk.samspil.report;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.PolicyCut;
import dk.samspil.disclosure.ReleasedCut;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts what a release shows and what it does not, by reason.
final class StatementCounts {
    private static final List<CutWithheldReason> MISSING =
            List.of(CutWithheldReason.FEW, CutWithheldReason.CUT_SWAP, CutWithheldReason.GIVEN_UP);

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;
    private final DisclosurePolicy policy;

    StatementCounts(ReleasedTable table, Questionnaire questionnaire, Phrases phrases) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.phrases = phrases;
        this.policy = table.release().policy();
    }

    /// How many units and figures are shown, in one sentence.
    String lead() {
        return phrases.text(
                "statement.published.lead",
                "published",
                whole(published().size()),
                "units",
                whole(table.listUnits().size()),
                "figures",
                whole(table.listFigures().size()));
    }

    Table units() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(row("statement.status.whole", List.of(unitsWith(null))));
        for (WithheldReason reason : List.of(WithheldReason.DEFER, WithheldReason.FEW, WithheldReason.REST)) {
            rows.add(row("statement.status." + reason.name(), List.of(unitsWith(reason))));
        }
        long shared = unitsWith(WithheldReason.SHARED_FEW) + unitsWith(WithheldReason.SHARED);
        if (shared > 0) {
            rows.add(row("statement.status.SHARED", List.of(shared)));
        }
        return new Table(
                phrases.text("statement.published.caption"),
                List.of(phrases.text("statement.column.status"), phrases.text("statement.column.units")),
                rows);
    }

    private long unitsWith(@Nullable WithheldReason reason) {
        return table.listUnits().stream()
                .filter(unit -> unit.reason() == reason && (reason != null || unit.published()))
                .count();
    }

    /// Empty where no breakdown is shown and none is missing.
    Optional<Table> cuts() {
        var names = new CutNames(policy, phrases);
        List<PolicyCut> cuts = policy.cuts().stream()
                .filter(cut -> published().stream().anyMatch(unit -> isInData(unit, cut)))
                .toList();
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(List.of(phrases.text("statement.column.cuts")));
        cuts.forEach(cut -> columns.add(names.label(cut.id())));
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(
                "statement.cut.whole",
                cuts.stream().map(cut -> shown(cut, false)).toList()));
        rows.add(row(
                "statement.cut.CUT_SMALL",
                cuts.stream().map(cut -> shown(cut, true)).toList()));
        MISSING.forEach(reason -> rows.add(row(
                "statement.cut." + reason.name(),
                cuts.stream().map(cut -> missing(cut, reason)).toList())));
        return Optional.of(new Table(phrases.text("statement.cuts.caption"), columns, rows));
    }

    private boolean isInData(ReleasedUnit unit, PolicyCut cut) {
        return find(unit, cut).isPresent()
                || table.findCutReason(unit.id(), cut.id()).isPresent();
    }

    private long shown(PolicyCut cut, boolean merged) {
        return published().stream()
                .flatMap(unit -> find(unit, cut).stream())
                .filter(each -> each.merged() == merged)
                .count();
    }

    private long missing(PolicyCut cut, CutWithheldReason reason) {
        return published().stream()
                .filter(unit -> find(unit, cut).isEmpty())
                .flatMap(unit -> table.findCutReason(unit.id(), cut.id()).stream())
                .filter(each -> each == reason)
                .count();
    }

    private Optional<ReleasedCut> find(ReleasedUnit unit, PolicyCut cut) {
        return table.listCuts(unit.id()).stream()
                .filter(each -> each.cut().equals(cut.id()))
                .findFirst();
    }

    /// What is left out, or shown as a range, in units that are shown.
    String themes() {
        long withheld = published().stream()
                .mapToLong(unit -> Asked.in(table, questionnaire, unit.id()).dimensions().stream()
                        .filter(theme -> table.find(unit.id(), new Measure.Mean(theme.id()))
                                .isEmpty())
                        .count())
                .sum();
        long ranges = table.listFigures().stream()
                .filter(figure -> figure.measure() instanceof Measure.Mean)
                .filter(figure -> !(figure.value() instanceof ReleasedValue.Whole))
                .count();
        return phrases.text("statement.themes", "withheld", withheld, "ranges", ranges);
    }

    private List<ReleasedUnit> published() {
        return table.listUnits().stream().filter(ReleasedUnit::published).toList();
    }

    private TableRow row(String key, List<Long> counts) {
        String head = phrases.text(
                key, "minimum", policy.minimumUnit(), "support", policy.minimumSupport(), "cut", policy.minimumCut());
        return new TableRow(head, counts.stream().map(this::whole).toList());
    }

    private String whole(long count) {
        return Numbers.whole(count, phrases.language());
    }
}
