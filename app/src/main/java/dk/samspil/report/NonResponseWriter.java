package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Says what those who did not answer may have done to the organisation's numbers: measured and weighted beside each
/// other.
final class NonResponseWriter {
    private static final String MARGIN = "margin:";

    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Phrases phrases;

    NonResponseWriter(ReleasedTable table, Questionnaire questionnaire, Phrases phrases) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.phrases = phrases;
    }

    /// One number measured and weighted; empty where nothing was weighted.
    List<String> sentences() {
        return Scales.labels(questionnaire, phrases.language()).entrySet().stream()
                .filter(scale -> scale.getKey().equals(first()))
                .findFirst()
                .flatMap(scale -> measured(scale.getKey()).map(mean -> sentences(scale, mean)))
                .orElse(List.of());
    }

    /// What is shown first: the composite, else the first theme.
    private String first() {
        return questionnaire.composites().isEmpty()
                ? questionnaire.listThemes().getFirst().id()
                : questionnaire.composites().getFirst().id();
    }

    private Optional<Integer> measured(String scale) {
        return table.find(table.getRoot().id(), new Measure.Mean(scale))
                .map(ReleasedFigure::value)
                .filter(ReleasedValue.Whole.class::isInstance)
                .map(value -> ((ReleasedValue.Whole) value).value());
    }

    private List<String> sentences(Map.Entry<String, String> scale, int mean) {
        List<String> said = new ArrayList<>();
        find(scale.getKey(), "weighted_mean")
                .ifPresent(weighted -> said.add(phrases.text(
                        "nonresponse.weighted",
                        "scale",
                        phrases.quoted(scale.getValue()),
                        "mean",
                        mean,
                        "weighted",
                        Math.round(weighted),
                        "attributes",
                        attributes(classes -> classes > 0))));
        find(scale.getKey(), "stratified_mean")
                .ifPresent(stratified -> said.add(phrases.text(
                        said.isEmpty() ? "nonresponse.stratified.alone" : "nonresponse.stratified",
                        "scale",
                        phrases.quoted(scale.getValue()),
                        "mean",
                        mean,
                        "stratified",
                        Math.round(stratified))));
        if (!said.isEmpty()) {
            said.add(phrases.text("nonresponse.limits"));
        }
        return said;
    }

    /// What weighing rests on and costs, for the technical annex.
    String annex() {
        List<String> said = new ArrayList<>();
        said.add(phrases.text("technical.nonresponse.text"));
        String used = attributes(classes -> classes > 0);
        if (!used.isEmpty()) {
            said.add(phrases.text("nonresponse.used", "attributes", used));
        }
        String missing = attributes(classes -> classes == 0);
        if (!missing.isEmpty()) {
            said.add(phrases.text("nonresponse.missing", "attributes", missing));
        }
        ofRound("design_effect")
                .ifPresent(effect -> said.add(phrases.text(
                        "nonresponse.effect",
                        "effect",
                        Numbers.decimal(effect, 2, phrases.language()),
                        "people",
                        Numbers.whole(Math.round(ofRound("effective_n").orElse(0.0)), phrases.language()))));
        ofRound("r_indicator")
                .ifPresent(indicator -> said.add(phrases.text(
                        "nonresponse.indicator", "indicator", Numbers.decimal(indicator, 2, phrases.language()))));
        return String.join(" ", said);
    }

    /// Whether anything about this was released.
    boolean isKnown() {
        return find(first(), "stratified_mean").isPresent();
    }

    /// Whether so few answered that the worst case is told.
    boolean hasBounds() {
        return find(first(), "worst_low").isPresent();
    }

    private String attributes(Predicate<Double> classes) {
        var names = new CutNames(table.release().policy(), phrases);
        return phrases.listed(
                table.findQuality(ScaleQuality.ROUND).map(ScaleQuality::parameters).map(TreeMap::new).stream()
                        .flatMap(parameters -> parameters.entrySet().stream())
                        .filter(parameter -> parameter.getKey().startsWith(MARGIN))
                        .filter(parameter -> classes.test(parameter.getValue()))
                        .map(parameter -> names.inSentence(parameter.getKey().substring(MARGIN.length())))
                        .toList());
    }

    private Optional<Double> ofRound(String parameter) {
        return find(ScaleQuality.ROUND, parameter);
    }

    private Optional<Double> find(String id, String parameter) {
        OptionalDouble value =
                table.findQuality(id).map(quality -> quality.find(parameter)).orElse(OptionalDouble.empty());
        return value.isEmpty() ? Optional.empty() : Optional.of(value.getAsDouble());
    }
}
