package dk.samspil.report.priority;

import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/// The words of the map and of the page from above, in one language.
record PriorityWords(Messages messages) {
    static PriorityWords in(Language language) {
        return new PriorityWords(Messages.of("priority", language));
    }

    Language language() {
        return messages.language();
    }

    String text(String key, Object... namesAndValues) {
        return messages.text(key, namesAndValues);
    }

    /// The columns from little to much: three, two or one.
    List<String> columns(int classes) {
        return IntStream.range(0, classes)
                .mapToObj(column -> text("column." + classes + "." + column))
                .toList();
    }

    String name(Dimension dimension) {
        return dimension.label().in(language());
    }

    String quoted(Dimension dimension) {
        return text("quoted", "name", name(dimension));
    }

    String quoted(List<Dimension> dimensions) {
        List<String> names = dimensions.stream().map(this::quoted).toList();
        return names.size() < 2
                ? String.join("", names)
                : text(
                        "listed",
                        "first",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        "last",
                        names.getLast());
    }

    /// Points with a sign: `+9`, `−3` or `0`.
    String points(double points) {
        long whole = Math.round(points);
        return whole > 0 ? "+" + whole : Numbers.whole(whole, language());
    }

    String percent(int percent) {
        return Numbers.percent(Integer.toString(percent), language());
    }
}
