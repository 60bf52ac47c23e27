package dk.samspil.report.api.web;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the codes of a round's figures mean, in the order of the questionnaire.
record MeasureList(List<Entry> measures) {
    /// @param code the middle of a measure's code: `trust` in `mean:trust`
    /// @param kind `dimension`, `composite` or `item`
    /// @param theme the dimension to which an item belongs; the code itself for the others
    /// @param askedOf the department that alone was asked; null where everybody was
    /// @param reversed whether a high answer means little of the theme; such answers are turned in means
    record Entry(
            String code,
            String kind,
            String theme,
            Names name,
            @Nullable String askedOf,
            boolean reversed) {}

    static MeasureList of(ReleasedTable table, Questionnaire questionnaire) {
        Map<String, Entry> all = new LinkedHashMap<>();
        questionnaire.dimensions().forEach(dimension -> {
            String askedOf =
                    questionnaire.findDepartment(dimension).map(UnitId::value).orElse(null);
            String theme = dimension.id();
            String kind = dimension.effectOf().isPresent() ? "effect" : "dimension";
            String about = dimension.effectOf().orElse(theme);
            add(all, new Entry(theme, kind, about, Names.of(dimension.label()), askedOf, false));
            dimension
                    .items()
                    .forEach(item -> add(
                            all, new Entry(item.id(), "item", theme, Names.of(item.text()), askedOf, item.reversed())));
        });
        questionnaire.composites().forEach(each -> {
            String askedOf =
                    questionnaire.findDepartment(each).map(UnitId::value).orElse(null);
            add(all, new Entry(each.id(), "composite", each.id(), Names.of(each.label()), askedOf, false));
        });
        List<String> released = table.listFigures().stream()
                .map(figure -> measured(figure.measure()))
                .distinct()
                .toList();
        all.keySet().retainAll(released);
        return new MeasureList(new ArrayList<>(all.values()));
    }

    private static void add(Map<String, Entry> all, Entry entry) {
        all.put(entry.code(), entry);
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
