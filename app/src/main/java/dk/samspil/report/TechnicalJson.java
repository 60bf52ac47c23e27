package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the numbers of the technical annex as JSON, in the order of the questionnaire, parameters by name.
final class TechnicalJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TechnicalJson() {}

    static String write(ReleasedTable table, Questionnaire questionnaire) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("organisation", table.getRoot().name());
        document.put("round", table.release().round().toString());
        document.put("questionnaire", questionnaire.id());
        document.put("policy", table.release().policy().fingerprint());
        document.put("round_properties", parameters(table, ScaleQuality.ROUND));
        Questionnaire asked = Asked.in(table, questionnaire, table.getRoot().id());
        document.put("scales", qualities(table, Scales.labels(asked, Language.EN)));
        document.put("items", qualities(table, Scales.itemTexts(asked, Language.EN)));
        return MAPPER.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> qualities(ReleasedTable table, Map<String, String> labels) {
        Map<String, Object> qualities = new LinkedHashMap<>();
        labels.forEach((id, label) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("label", label);
            entry.putAll(parameters(table, id));
            qualities.put(id, entry);
        });
        return qualities;
    }

    private static Map<String, Double> parameters(ReleasedTable table, String id) {
        return table.findQuality(id)
                .map(ScaleQuality::parameters)
                .map(TreeMap::new)
                .orElseGet(TreeMap::new);
    }
}
