package dk.samspil.report;

import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names of everything a questionnaire measures, in its own order.
final class Scales {
    private Scales() {}

    /// Dimensions, then composites, by id.
    static Map<String, String> labels(Questionnaire questionnaire, Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        questionnaire.dimensions().forEach(d -> labels.put(d.id(), d.label().in(language)));
        questionnaire.composites().forEach(c -> labels.put(c.id(), c.label().in(language)));
        return labels;
    }

    /// Questions by id.
    static Map<String, String> itemTexts(Questionnaire questionnaire, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        questionnaire
                .listItems()
                .forEach(item -> texts.put(item.id(), item.text().in(language)));
        return texts;
    }
}
