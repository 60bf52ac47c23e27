package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.report.TechnicalAnnex.Formula;
import dk.samspil.report.TechnicalAnnex.Section;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes the technical annex.
final class TechnicalWriter {
    private static final List<String> FORMULAS =
            List.of("score", "alpha", "icc1", "icc2", "rwg", "spread", "claim", "change");

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;

    TechnicalWriter(ReleasedTable table, Questionnaire questionnaire, Language language) {
        this.table = table;
        this.questionnaire = Asked.in(table, questionnaire, table.getRoot().id());
        this.phrases = Phrases.in(language);
    }

    TechnicalAnnex write() {
        Map<String, String> scales = Scales.labels(questionnaire, phrases.language());
        List<Section> sections = new ArrayList<>();
        sections.add(section("scales", scales, List.of("items", "n", "mean", "sd", "pooled_sd")));
        sections.add(section("reliability", scales, List.of("alpha", "alpha_low", "alpha_high")));
        sections.add(section("units", scales, List.of("icc1_mean_size", "icc1_n0", "icc2")));
        sections.add(section("agreement", scales, List.of("rwg_units", "rwg_mean", "rwg_median", "rwg_share_high")));
        sections.add(section(
                "items", Scales.itemTexts(questionnaire, phrases.language()), List.of("missing_percent", "pooled_sd")));
        List<Formula> formulas = FORMULAS.stream()
                .map(name -> new Formula(
                        phrases.text("formula." + name),
                        phrases.text("formula." + name + ".words"),
                        phrases.text("formula." + name + ".source")))
                .toList();
        String organisation = table.getRoot().name();
        return new TechnicalAnnex(
                organisation,
                phrases.text("technical.title"),
                phrases.text("technical.lead", "unit", organisation),
                sections,
                formulas,
                phrases.words());
    }

    private Section section(String name, Map<String, String> labels, List<String> parameters) {
        List<String> columns = new ArrayList<>();
        columns.add(phrases.text(name.equals("items") ? "column.item" : "column.theme"));
        parameters.forEach(parameter -> columns.add(phrases.text("parameter." + parameter)));
        List<TableRow> rows = new ArrayList<>();
        labels.forEach((id, label) -> rows.add(new TableRow(
                label,
                parameters.stream().map(parameter -> value(id, parameter)).toList())));
        String heading = phrases.text("technical." + name);
        return new Section(heading, phrases.text("technical." + name + ".text"), new Table(heading, columns, rows));
    }

    private String value(String id, String parameter) {
        Optional<ScaleQuality> quality = table.findQuality(id);
        OptionalDouble value = quality.map(q -> q.find(parameter)).orElse(OptionalDouble.empty());
        return value.isEmpty() ? "–" : format(parameter, value.getAsDouble());
    }

    private String format(String parameter, double value) {
        return switch (parameter) {
            case "items", "n", "rwg_units" -> Numbers.whole(Math.round(value), phrases.language());
            case "mean", "sd", "pooled_sd" -> Numbers.decimal(value, 1, phrases.language());
            case "missing_percent" ->
                Numbers.percent(Numbers.decimal(value, 1, phrases.language()), phrases.language());
            case "rwg_share_high" -> phrases.percent((int) Math.round(100 * value));
            default -> Numbers.decimal(value, 2, phrases.language());
        };
    }
}
