package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.report.TechnicalAnnex.Formula;
import dk.samspil.report.TechnicalAnnex.Section;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.report.priority.ReleasedImportance;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes the technical annex.
final class TechnicalWriter {
    private static final List<String> FORMULAS =
            List.of("score", "alpha", "icc1", "icc2", "rwg", "spread", "claim", "change", "importance", "weighting");

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
        importance(scales).ifPresent(sections::add);
        weighting(scales).ifPresent(sections::add);
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

    private Optional<Section> importance(Map<String, String> scales) {
        return ReleasedImportance.of(table, questionnaire).map(found -> {
            Map<String, String> themes = new LinkedHashMap<>(scales);
            themes.keySet()
                    .retainAll(found.themes().stream()
                            .map(theme -> theme.dimension().id())
                            .toList());
            return section(
                    "importance",
                    phrases.text(
                            "technical.importance.text",
                            "outcome",
                            phrases.quoted(found.outcome().label().in(phrases.language())),
                            "share",
                            phrases.percent(found.shared().percent()),
                            "low",
                            phrases.percent(found.shared().low()),
                            "high",
                            phrases.percent(found.shared().high()),
                            "people",
                            Numbers.whole(found.people(), phrases.language())),
                    themes,
                    List.of("importance", "importance_low", "importance_high", "importance_class"));
        });
    }

    private Optional<Section> weighting(Map<String, String> scales) {
        var nonResponse = new NonResponseWriter(table, questionnaire, phrases);
        List<String> columns = new ArrayList<>(List.of("mean", "weighted_mean", "stratified_mean"));
        if (nonResponse.hasBounds()) {
            columns.addAll(List.of("worst_low", "worst_high"));
        }
        return nonResponse.isKnown()
                ? Optional.of(section("nonresponse", nonResponse.annex(), scales, columns))
                : Optional.empty();
    }

    private Section section(String name, Map<String, String> labels, List<String> parameters) {
        return section(name, phrases.text("technical." + name + ".text"), labels, parameters);
    }

    private Section section(String name, String text, Map<String, String> labels, List<String> parameters) {
        List<String> columns = new ArrayList<>();
        columns.add(phrases.text(name.equals("items") ? "column.item" : "column.theme"));
        parameters.forEach(parameter -> columns.add(phrases.text("parameter." + parameter)));
        List<TableRow> rows = new ArrayList<>();
        labels.forEach((id, label) -> rows.add(new TableRow(
                label,
                parameters.stream().map(parameter -> value(id, parameter)).toList())));
        String heading = phrases.text("technical." + name);
        return new Section(name, heading, text, new Table(heading, columns, rows));
    }

    private String value(String id, String parameter) {
        Optional<ScaleQuality> quality = table.findQuality(id);
        OptionalDouble value = quality.map(q -> q.find(parameter)).orElse(OptionalDouble.empty());
        return value.isEmpty() ? "–" : format(parameter, value.getAsDouble());
    }

    private String format(String parameter, double value) {
        return switch (parameter) {
            case "items", "n", "rwg_units", "importance_class", "weighted_mean", "stratified_mean" ->
                Numbers.whole(Math.round(value), phrases.language());
            case "mean", "sd", "pooled_sd" -> Numbers.decimal(value, 1, phrases.language());
            case "missing_percent" ->
                Numbers.percent(Numbers.decimal(value, 1, phrases.language()), phrases.language());
            case "worst_low", "worst_high" -> Numbers.whole(Math.round(value), phrases.language());
            case "rwg_share_high", "importance", "importance_low", "importance_high" ->
                phrases.percent((int) Math.round(100 * value));
            default -> Numbers.decimal(value, 2, phrases.language());
        };
    }
}
