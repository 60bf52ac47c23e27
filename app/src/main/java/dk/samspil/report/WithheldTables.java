package dk.samspil.report;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.ExplainedCut;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists what was withheld: each unit, breakdown and theme with its reason, what it could have been worked out from,
/// and the size of the small group as a class, never as a number below the limits.
final class WithheldTables {
    private static final int NAMED = 5;

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;
    private final Reasons reasons;
    private final CutNames names;

    WithheldTables(ReleasedTable table, Questionnaire questionnaire, Phrases phrases) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.phrases = phrases;
        this.reasons = new Reasons(phrases.language(), table.release().policy());
        this.names = new CutNames(table.release().policy(), phrases);
    }

    /// Units without figures of their own.
    long countUnits() {
        return table.listUnits().stream().filter(unit -> !unit.published()).count();
    }

    /// Breakdowns that are missing.
    long countCuts() {
        return table.listExplainedCuts().stream()
                .filter(cut -> cut.reason() != CutWithheldReason.CUT_SMALL)
                .count();
    }

    Optional<Table> units() {
        List<TableRow> rows = new ArrayList<>();
        for (ReleasedUnit unit : table.listUnits()) {
            WithheldReason reason = unit.reason();
            if (reason != null) {
                rows.add(new TableRow(
                        unit.name(),
                        List.of(reason.name(), sentence(unit, reason), witness(unit, reason), sizeClass(reason))));
            }
        }
        return table(rows, "evidence.units", "unit", "code", "reason", "witness", "size");
    }

    private String sentence(ReleasedUnit unit, WithheldReason reason) {
        return switch (reason) {
            case FEW, REST -> reasons.unit(reason, above(unit).name());
            case SHARED_FEW, SHARED -> new JointWords(table, phrases.language()).sentence(unit.id());
            case DEFER ->
                reasons.deferred(
                        Optional.ofNullable(unit.count()).map(phrases::count).orElse("–"),
                        above(unit).name());
        };
    }

    private String witness(ReleasedUnit unit, WithheldReason reason) {
        return switch (reason) {
            case FEW, SHARED_FEW -> itself(unit);
            case SHARED -> phrases.text("evidence.witness.shared");
            case REST -> rest(unit);
            case DEFER -> difference(unit, Optional.empty());
        };
    }

    private String itself(ReleasedUnit unit) {
        return phrases.text("evidence.witness.itself", "unit", unit.name());
    }

    /// Were the unit shown, few would be left of the unit above, or of the unit beside those shown in it.
    private String rest(ReleasedUnit unit) {
        String left = difference(above(unit), Optional.of(unit.id()));
        boolean hasPublishedUnits = !published(unit.id(), Optional.empty()).isEmpty();
        return hasPublishedUnits
                ? phrases.text("either", "first", left, "last", difference(unit, Optional.empty()))
                : left;
    }

    /// A unit less the published units in it, among them one as if it were published.
    private String difference(ReleasedUnit whole, Optional<UnitId> asPublished) {
        List<String> parts = published(whole.id(), asPublished);
        if (parts.isEmpty()) {
            return itself(whole);
        }
        List<String> named = new ArrayList<>(parts.subList(0, Math.min(NAMED, parts.size())));
        if (parts.size() > NAMED) {
            named.add(phrases.text("evidence.more", "more", parts.size() - NAMED));
        }
        return phrases.text("evidence.witness.difference", "whole", whole.name(), "parts", phrases.listed(named));
    }

    private List<String> published(UnitId above, Optional<UnitId> asPublished) {
        List<String> parts = new ArrayList<>();
        for (ReleasedUnit child : table.listChildren(above)) {
            if (child.published() || asPublished.filter(child.id()::equals).isPresent()) {
                parts.add(child.name());
            } else {
                table.findJointOf(child.id())
                        .map(new JointWords(table, phrases.language())::name)
                        .filter(joint -> !parts.contains(joint))
                        .ifPresent(parts::add);
                parts.addAll(published(child.id(), asPublished));
            }
        }
        return parts;
    }

    private String sizeClass(WithheldReason reason) {
        if (reason == WithheldReason.SHARED) {
            return "–";
        }
        var policy = table.release().policy();
        int limit = reason == WithheldReason.REST ? policy.minimumSupport() : policy.minimumUnit();
        return phrases.text("evidence.size", "limit", limit);
    }

    Optional<Table> cuts() {
        List<TableRow> rows = table.listExplainedCuts().stream()
                .map(cut -> new TableRow(
                        table.getUnit(cut.unit()).name(),
                        List.of(
                                names.label(cut.cut()),
                                cut.reason().name(),
                                reasons.cut(cut.reason(), aboveWithCut(cut)),
                                sizeClass(cut.reason()))))
                .toList();
        return table(rows, "evidence.cuts", "unit", "cut", "code", "reason", "size");
    }

    private String aboveWithCut(ExplainedCut cut) {
        Optional<ReleasedUnit> above = table.findPublishedAbove(table.getUnit(cut.unit()));
        while (above.isPresent() && !hasCut(above.get(), cut.cut())) {
            above = above.flatMap(table::findPublishedAbove);
        }
        return above.orElseGet(table::getRoot).name();
    }

    private boolean hasCut(ReleasedUnit unit, String cut) {
        return table.listCuts(unit.id()).stream().anyMatch(each -> each.cut().equals(cut));
    }

    private String sizeClass(CutWithheldReason reason) {
        var policy = table.release().policy();
        int limit = switch (reason) {
            case FEW, CUT_SMALL -> policy.minimumCut();
            case CUT_SWAP, GIVEN_UP -> policy.minimumSupport();
        };
        return phrases.text("evidence.size", "limit", limit);
    }

    /// Themes that are withheld in units that are shown.
    Optional<Table> themes() {
        List<TableRow> rows = new ArrayList<>();
        for (ReleasedUnit unit : table.listUnits()) {
            List<String> missing = Asked.in(table, questionnaire, unit.id()).dimensions().stream()
                    .filter(theme -> unit.published() && isMissing(unit, theme))
                    .map(theme -> theme.label().in(phrases.language()))
                    .toList();
            if (!missing.isEmpty()) {
                rows.add(new TableRow(unit.name(), List.of(phrases.listed(missing), "FEW_TOPIC", reasons.fewTopic())));
            }
        }
        return table(rows, "evidence.themes", "unit", "themes", "code", "reason");
    }

    private boolean isMissing(ReleasedUnit unit, Dimension theme) {
        return table.find(unit.id(), new Measure.Mean(theme.id())).isEmpty();
    }

    private ReleasedUnit above(ReleasedUnit unit) {
        return table.findPublishedAbove(unit).orElseGet(table::getRoot);
    }

    private Optional<Table> table(List<TableRow> rows, String caption, String... columns) {
        List<String> heads = List.of(columns).stream()
                .map(column -> phrases.text("evidence.column." + column))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(phrases.text(caption), heads, rows));
    }
}
