package dk.samspil.report.api.web;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the codes of a round's figures mean, in the order of the questionnaire.
record MeasureList(List<Entry> measures) {
    /// @param code the middle of a measure's code: `trust` in `mean:trust`
    /// @param kind `dimension`, `composite` or `item`
    /// @param theme the dimension to which an item belongs; the code itself for the others
    /// @param reversed whether a high answer means little of the theme; such answers are turned in means
    record Entry(String code, String kind, String theme, Names name, boolean reversed) {}

    static MeasureList of(ReleasedTable table, Questionnaire questionnaire) {
        Map<String, Entry> all = new LinkedHashMap<>();
        questionnaire.dimensions().forEach(dimension -> {
            add(all, dimension.id(), "dimension", dimension.id(), dimension.label(), false);
            dimension
                    .items()
                    .forEach(item -> add(all, item.id(), "item", dimension.id(), item.text(), item.reversed()));
        });
        questionnaire.composites().forEach(each -> add(all, each.id(), "composite", each.id(), each.label(), false));
        List<String> released = table.listFigures().stream()
                .map(figure -> measured(figure.measure()))
                .distinct()
                .toList();
        all.keySet().retainAll(released);
        return new MeasureList(new ArrayList<>(all.values()));
    }

    private static void add(
            Map<String, Entry> all, String code, String kind, String theme, LocalText name, boolean reversed) {
        all.put(code, new Entry(code, kind, theme, Names.of(name), reversed));
    }

    private static String measured(Measure measure) {
        return switch (measure) {
            case Measure.Answered answered -> "";
            case Measure.ResponseRate rate -> "";
            case Measure.Mean(String id) -> id;
            case Measure.Share(String item, String answers) -> item;
            case Measure.Previous(String dimension) -> dimension;
        };
    }
}
