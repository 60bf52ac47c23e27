package dk.samspil.report;

import dk.samspil.disclosure.AuditedLayer;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.Unsettled;
import dk.samspil.report.Evidence.Method;
import dk.samspil.report.Evidence.Section;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes the evidence behind the safety statement.
final class EvidenceWriter {
    /// The method pages, by their file names.
    static final List<String> METHODS = List.of(
            "disclosure-tree-planner",
            "disclosure-auditor",
            "disclosure-level-of-detail",
            "disclosure-bands",
            "disclosure-distributions",
            "disclosure-counts-and-rates");

    private static final int LIMITS = 6;

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;

    EvidenceWriter(ReleasedTable table, Questionnaire questionnaire, Language language) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.phrases = Phrases.in(language);
    }

    Evidence write() {
        Release release = table.release();
        var statement = new StatementWriter(table, questionnaire, phrases.language(), Optional.empty());
        var withheld = new WithheldTables(table, questionnaire, phrases);
        String round = release.title().in(phrases.language());
        return new Evidence(
                table.getRoot().name(),
                phrases.text("evidence.title"),
                phrases.text("evidence.kicker", "unit", table.getRoot().name(), "round", round),
                phrases.text("evidence.heading", "units", withheld.countUnits(), "cuts", withheld.countCuts()),
                phrases.text("evidence.lead", "support", release.policy().minimumSupport()),
                statement.marks(release),
                List.of(
                        new Section(
                                phrases.text("evidence.units"), phrases.text("evidence.units.text"), withheld.units()),
                        new Section(phrases.text("evidence.cuts"), phrases.text("evidence.cuts.text"), withheld.cuts()),
                        new Section(
                                phrases.text("evidence.themes"),
                                phrases.text("evidence.themes.text"),
                                withheld.themes()),
                        new Section(phrases.text("evidence.shown"), "", Optional.of(shown())),
                        new Section(
                                phrases.text("evidence.audit"),
                                phrases.text("evidence.audit.text") + " " + unsettled(),
                                Optional.of(audit()))),
                release.policy().text(),
                METHODS.stream()
                        .map(page ->
                                new Method(phrases.text("evidence.method." + page), "docs/methods/" + page + ".md"))
                        .toList(),
                IntStream.rangeClosed(1, LIMITS)
                        .mapToObj(number -> phrases.text(
                                "evidence.limit." + number,
                                "others",
                                release.policy().minimumSupport() - 1))
                        .toList(),
                statement.warnings(),
                phrases.words());
    }

    /// How many figures of each kind are shown.
    private Table shown() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        List.of("counts", "means", "items", "distributions", "previous", "cuts").forEach(kind -> kinds.put(kind, 0L));
        table.listFigures().forEach(figure -> kinds.merge(kindOf(figure), 1L, Long::sum));
        List<TableRow> rows = new ArrayList<>();
        kinds.forEach((kind, count) -> rows.add(new TableRow(layer(kind), List.of(whole(count)))));
        return new Table(
                phrases.text("evidence.shown"),
                List.of(phrases.text("evidence.column.layer"), phrases.text("evidence.column.figures")),
                rows);
    }

    private String kindOf(ReleasedFigure figure) {
        if (figure.category() != null) {
            return "cuts";
        }
        return switch (figure.measure()) {
            case Measure.Answered answered -> "counts";
            case Measure.ResponseRate rate -> "counts";
            case Measure.Share share -> "distributions";
            case Measure.Previous previous -> "previous";
            case Measure.Mean mean -> isItem(mean.id()) ? "items" : "means";
        };
    }

    private boolean isItem(String id) {
        return questionnaire.listItems().stream().anyMatch(item -> item.id().equals(id));
    }

    private Table audit() {
        var auditor = table.release().auditor();
        List<TableRow> rows = new ArrayList<>();
        for (AuditedLayer each : auditor.layers()) {
            rows.add(new TableRow(
                    layer(each.layer()),
                    List.of(whole(each.cells()), whole(each.combinations()), count(each.unsettled()))));
        }
        rows.add(new TableRow(
                phrases.text("evidence.layer.all"),
                List.of(whole(auditor.cells()), whole(auditor.combinations()), count(auditor.unsettled()))));
        return new Table(
                phrases.text("evidence.audit"),
                List.of(
                        phrases.text("evidence.column.layer"),
                        phrases.text("evidence.column.cells"),
                        phrases.text("evidence.column.combinations"),
                        phrases.text("evidence.column.unsettled")),
                rows);
    }

    private String count(Optional<Unsettled> unsettled) {
        return unsettled.map(each -> whole(each.all())).orElse(phrases.text("evidence.unsettled.not_kept"));
    }

    /// What the auditor could not settle, and why, in a sentence.
    private String unsettled() {
        return table.release()
                .auditor()
                .unsettled()
                .map(each -> phrases.text(
                        "evidence.unsettled",
                        "all",
                        each.all(),
                        "large",
                        whole(each.tooLarge()),
                        "long",
                        whole(each.tooLong())))
                .orElse(phrases.text("evidence.unsettled.unknown"));
    }

    private String layer(String code) {
        String key = "evidence.layer." + code;
        return phrases.words().has(key) ? phrases.text(key) : code;
    }

    private String whole(long count) {
        return Numbers.whole(count, phrases.language());
    }
}
