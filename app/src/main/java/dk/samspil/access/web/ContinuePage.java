package dk.samspil.access.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What somebody sent when their time was over.
///
/// @param address where it is sent again
/// @param texts what was written in more than a word, to read before it is sent
public record ContinuePage(PageFrame frame, FormToken token, String address, List<Field> fields, List<String> texts) {
    public ContinuePage {
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
    }

    /// One value of one field.
    public record Field(String name, String value) {}

    static ContinuePage of(PageFrame frame, FormToken token, String address, Map<String, List<String>> sent) {
        List<Field> fields = sent.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        Stream<String> texts = fields.stream().map(Field::value).filter(value -> value.contains(" "));
        return new ContinuePage(frame, token, address, fields, texts.toList());
    }

    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
