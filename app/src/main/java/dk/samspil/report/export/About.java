package dk.samspil.report.export;

import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.SafetyStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a file says about itself: what it holds, under which rules, and how it is read.
///
/// @param lines name and words; an empty name goes on with the one before
record About(List<Line> lines) {
    record Line(String name, String words) {}

    About {
        lines = List.copyOf(lines);
    }

    /// @param closed that the figures are not out yet
    static About of(
            ReleasedTable table, Scope scope, SafetyStatement statement, Optional<String> closed, FigureWords words) {
        Release release = table.release();
        List<Line> lines = new ArrayList<>();
        closed.ifPresent(text -> lines.add(new Line(words.text("about.status"), text)));
        lines.add(new Line(words.text("about.round"), words.in(release.title())));
        lines.add(new Line(words.text("about.organisation"), table.getRoot().name()));
        lines.add(new Line(words.text("about.scope"), scope(table, scope, words)));
        add(lines, words.text("about.promises"), List.of(statement.promises()));
        add(lines, words.text("about.rules"), statement.rules());
        add(
                lines,
                words.text("about.reading"),
                words.text("about.reading.text").lines().toList());
        lines.add(new Line(words.text("about.fingerprint"), release.policy().fingerprint()));
        if (!release.ledgerHash().isEmpty()) {
            lines.add(new Line(words.text("about.ledger"), release.ledgerHash()));
        }
        lines.add(new Line(words.text("about.frozen"), release.frozenHash()));
        if (!release.codeVersion().isEmpty()) {
            lines.add(new Line(words.text("about.version"), release.codeVersion()));
        }
        return new About(lines);
    }

    private static String scope(ReleasedTable table, Scope scope, FigureWords words) {
        return scope.whole()
                ? words.text("about.scope.whole")
                : words.text(
                        "about.scope.some",
                        "units",
                        String.join(", ", scope.ids(table).map(words::name).toList()));
    }

    private static void add(List<Line> lines, String name, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            lines.add(new Line(i == 0 ? name : "", sentences.get(i)));
        }
    }
}
