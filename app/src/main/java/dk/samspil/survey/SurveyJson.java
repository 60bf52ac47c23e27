package dk.samspil.survey;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the records of this module are written as documents. What a document of an earlier release does not
/// know yet is empty, none or false.
public final class SurveyJson {
    private static final JsonSetter.Value NONE_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(List.class, lists -> lists.setNullHandling(NONE_IS_EMPTY))
            .withConfigOverride(Set.class, sets -> sets.setNullHandling(NONE_IS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SurveyJson() {}

    public static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    public static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }
}
