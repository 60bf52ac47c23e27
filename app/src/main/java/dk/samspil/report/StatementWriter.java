package dk.samspil.report;

import dk.samspil.disclosure.AuditorStatement;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.ProblemText;
import java.util.ArrayList;
import java.util.List;

/// Writes the safety statement.
final class StatementWriter {
    private final ReleasedTable table;
    private final Phrases phrases;

    StatementWriter(ReleasedTable table, Language language) {
        this.table = table;
        this.phrases = Phrases.in(language);
    }

    SafetyStatement write() {
        Release release = table.release();
        return new SafetyStatement(
                table.getRoot().name(),
                phrases.text("statement.title"),
                ProtectionWriter.promises(phrases, release.policy()),
                rules(release.policy()),
                release.policy().fingerprint(),
                publishedLead(),
                published(release.policy()),
                auditor(release.auditor()),
                release.warnings().stream().map(this::warning).toList(),
                phrases.words());
    }

    private List<String> rules(DisclosurePolicy policy) {
        String leaders = switch (policy.leaders()) {
            case WITH_PEERS -> leadersKnown() ? "statement.rule.leaders.peers" : "statement.rule.leaders.own";
            case OWN_UNIT -> "statement.rule.leaders.own";
        };
        return List.of(
                phrases.text("statement.rule.unit", "minimum", policy.minimumUnit()),
                phrases.text("statement.rule.support", "support", policy.minimumSupport()),
                phrases.text("statement.rule.detail"),
                phrases.text("statement.rule.distribution", "distribution", policy.minimumDistribution()),
                phrases.text("statement.rule.range"),
                phrases.text(leaders));
    }

    /// Where the answers do not say who leads, leaders count in their own unit, whatever the policy.
    private boolean leadersKnown() {
        return table.release().warnings().stream()
                .noneMatch(problem -> problem.code().equals(Release.LEADERS_NOT_KNOWN));
    }

    private String publishedLead() {
        List<ReleasedUnit> units = table.listUnits();
        return phrases.text(
                "statement.published.lead",
                "published",
                units.stream().filter(ReleasedUnit::published).count(),
                "units",
                units.size(),
                "figures",
                Numbers.whole(table.listFigures().size(), phrases.language()));
    }

    private Table published(DisclosurePolicy policy) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(
                "statement.status.whole",
                table.listUnits().stream()
                        .filter(unit -> unit.published() && unit.reason() == null)
                        .count(),
                policy));
        for (WithheldReason reason : List.of(WithheldReason.DEFER, WithheldReason.FEW, WithheldReason.REST)) {
            long units = table.listUnits().stream()
                    .filter(unit -> unit.reason() == reason)
                    .count();
            rows.add(row("statement.status." + reason.name(), units, policy));
        }
        return new Table(
                phrases.text("statement.published.caption"),
                List.of(phrases.text("statement.column.status"), phrases.text("statement.column.units")),
                rows);
    }

    private TableRow row(String key, long units, DisclosurePolicy policy) {
        return new TableRow(
                phrases.text(key, "minimum", policy.minimumUnit(), "support", policy.minimumSupport()),
                List.of(Numbers.whole(units, phrases.language())));
    }

    private String auditor(AuditorStatement auditor) {
        return phrases.text(
                "statement.auditor.text",
                "cells",
                Numbers.whole(auditor.cells(), phrases.language()),
                "combinations",
                Numbers.whole(auditor.combinations(), phrases.language()));
    }

    private String warning(Problem problem) {
        ProblemText text = ProblemText.of(problem, phrases.language());
        return text.where() + ": " + text.what() + " " + text.action();
    }
}
