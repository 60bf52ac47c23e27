package dk.samspil.report;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.disclosure.AuditorStatement;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.SafetyStatement.Mark;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the safety statement. It stays within one page of paper, whatever the round.
final class StatementWriter {
    private static final int MOST_WARNINGS = 3;

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;
    private final Optional<KeyCustody> custody;

    /// @param custody who had the key to the answers; empty where they were read from files
    StatementWriter(ReleasedTable table, Questionnaire questionnaire, Language language, Optional<KeyCustody> custody) {
        this.custody = custody;
        this.table = table;
        this.questionnaire = questionnaire;
        this.phrases = Phrases.in(language);
    }

    SafetyStatement write() {
        Release release = table.release();
        var counts = new StatementCounts(table, questionnaire, phrases);
        List<String> warnings = warnings();
        return new SafetyStatement(
                table.getRoot().name(),
                phrases.text("statement.title"),
                phrases.text(
                        "statement.kicker",
                        "unit",
                        table.getRoot().name(),
                        "round",
                        release.title().in(phrases.language())),
                phrases.text("statement.heading", "support", release.policy().minimumSupport()),
                ProtectionWriter.promises(phrases, release.policy()),
                rules(release.policy()),
                counts.lead(),
                counts.units(),
                counts.cuts(),
                counts.themes(),
                auditor(release.auditor()),
                marks(release),
                warnings.stream().limit(MOST_WARNINGS).toList(),
                moreThan(warnings.size()),
                phrases.words());
    }

    private List<String> rules(DisclosurePolicy policy) {
        String leaders = switch (policy.leaders()) {
            case WITH_PEERS -> leadersKnown() ? "statement.rule.leaders.peers" : "statement.rule.leaders.own";
            case OWN_UNIT -> "statement.rule.leaders.own";
        };
        List<String> rules = new ArrayList<>();
        rules.add(phrases.text("statement.rule.unit", "minimum", policy.minimumUnit()));
        rules.add(phrases.text("statement.rule.support", "support", policy.minimumSupport()));
        rules.add(phrases.text("statement.rule.detail"));
        if (!policy.cuts().isEmpty()) {
            rules.add(phrases.text(
                    "statement.rule.cut", "unit", Reasons.SMALLEST_UNIT_WITH_CUTS, "minimum", policy.minimumCut()));
        }
        rules.add(phrases.text("statement.rule.distribution", "distribution", policy.minimumDistribution()));
        rules.add(phrases.text("statement.rule.range"));
        rules.add(phrases.text(leaders));
        custody.map(holder -> phrases.text("statement.rule.key." + holder)).ifPresent(rules::add);
        return rules;
    }

    /// Where the answers do not say who leads, leaders count in their own unit, whatever the policy.
    private boolean leadersKnown() {
        return table.release().warnings().stream()
                .noneMatch(problem -> problem.code().equals(Release.LEADERS_NOT_KNOWN));
    }

    private String auditor(AuditorStatement auditor) {
        return phrases.text(
                "statement.auditor.text",
                "cells",
                Numbers.whole(auditor.cells(), phrases.language()),
                "combinations",
                Numbers.whole(auditor.combinations(), phrases.language()));
    }

    /// What tells this release from every other.
    List<Mark> marks(Release release) {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark(phrases.text("statement.fingerprint"), release.policy().fingerprint()));
        if (!release.ledgerHash().isEmpty()) {
            marks.add(new Mark(phrases.text("statement.ledger"), release.ledgerHash()));
        }
        if (!release.codeVersion().isEmpty()) {
            marks.add(new Mark(phrases.text("statement.version"), release.codeVersion()));
        }
        return marks;
    }

    /// Every remark on the files, in words.
    List<String> warnings() {
        return table.release().warnings().stream()
                .map(problem -> ProblemText.of(problem, phrases.language()))
                .map(text -> text.where() + ": " + text.what() + " " + text.action())
                .toList();
    }

    private Optional<String> moreThan(int warnings) {
        return warnings <= MOST_WARNINGS
                ? Optional.empty()
                : Optional.of(phrases.text("statement.warnings.more", "more", warnings - MOST_WARNINGS));
    }
}
