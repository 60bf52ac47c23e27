package dk.samspil.report.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Holds answers against the description: the part of JSON Schema that it uses.
final class DescribedAnswers {
    private final Map<String, Object> schemas;
    private final Set<String> used = new HashSet<>();

    DescribedAnswers(Map<String, Object> schemas) {
        this.schemas = schemas;
    }

    /// The schemas that some answer had.
    Set<String> used() {
        return used;
    }

    void check(JsonNode found, String schema) {
        check(found, Map.of("$ref", "#/components/schemas/" + schema));
    }

    private void check(JsonNode found, Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            used.add(name);
            check(found, map(schemas, name));
            return;
        }
        Object type = schema.get("type");
        List<?> types = type instanceof List<?> several ? several : List.of(String.valueOf(type));
        assertThat(types.stream().map(String::valueOf)).as("type of %s", found).contains(typeOf(found));
        if (found.isObject()) {
            Map<String, Object> properties = map(schema, "properties");
            assertThat(new HashSet<>(found.propertyNames())).isEqualTo(properties.keySet());
            assertThat(new HashSet<Object>((List<?>) schema.get("required"))).isEqualTo(properties.keySet());
            assertThat(schema.get("additionalProperties")).isEqualTo(false);
            found.propertyNames().forEach(name -> check(found.get(name), map(properties, name)));
        }
        if (found.isArray()) {
            found.forEach(each -> check(each, map(schema, "items")));
        }
        if (schema.get("enum") instanceof List<?> values) {
            assertThat(found.isNull() ? values.contains(null) : values.contains(found.stringValue()))
                    .as("%s is one of %s", found, values)
                    .isTrue();
        }
    }

    private static String typeOf(JsonNode node) {
        if (node.isNull()) {
            return "null";
        }
        if (node.isObject()) {
            return "object";
        }
        if (node.isArray()) {
            return "array";
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? "integer" : "number";
        }
        return node.isBoolean() ? "boolean" : "string";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String name) {
        assertThat(from).containsKey(name);
        return (Map<String, Object>) from.get(name);
    }
}
