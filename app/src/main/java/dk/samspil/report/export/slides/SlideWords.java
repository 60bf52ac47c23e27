package dk.samspil.report.export.slides;

import dk.samspil.report.UnitReport.Picture;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.Saying;
import dk.samspil.report.export.slides.Bars.Colour;
import dk.samspil.report.export.slides.Bars.Series;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words around pictures, and pictures of a report as bars. What may be said of a value, and so its colour, is
/// what the report says of it.
final class SlideWords {
    /// How many words may stand beside a picture.
    static final int MOST = 25;

    private static final int SCALE_END = 100;
    private static final int AGREEMENTS = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");

    private final Messages words;

    SlideWords(Language language) {
        this.words = Messages.of("slides", language);
    }

    String text(String key, Object... namesAndValues) {
        return words.text(key, namesAndValues);
    }

    static int count(String text) {
        return (int) Arrays.stream(SPACES.split(text.strip(), -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    String percent(int percent) {
        return Numbers.percent(Integer.toString(percent), words.language());
    }

    /// As many whole sentences from the beginning as stand beside a picture.
    String brief(String text) {
        List<String> kept = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            if (count(String.join(" ", kept) + " " + sentence) > MOST) {
                break;
            }
            kept.add(sentence);
        }
        return String.join(" ", kept);
    }

    String notes(List<String> sentences) {
        return sentences.stream().filter(sentence -> !sentence.isBlank()).collect(Collectors.joining("\n"));
    }

    List<String> agreement() {
        return List.of(text("agree.what"), text("agree.who"), text("agree.when"));
    }

    int agreements() {
        return AGREEMENTS;
    }

    /// What the colours mean; empty where the picture compares with nothing.
    String key(Picture picture) {
        boolean compared =
                picture.rows().stream().flatMap(row -> row.sayings().stream()).anyMatch(Saying::compared);
        return compared ? text("key", "against", picture.against()) : text("key.alone");
    }

    Bars bars(Picture picture) {
        List<Row> rows = picture.rows();
        List<Optional<Integer>> values = rows.stream().map(row -> number(row)).toList();
        List<String> labels = rows.stream()
                .map(row -> number(row).isPresent()
                        ? row.label()
                        : text("range", "label", row.label(), "value", row.value()))
                .toList();
        List<Colour> colours = rows.stream().map(SlideWords::colour).toList();
        return new Bars(
                alternative(rows),
                labels,
                List.of(new Series(text("points"), values, colours)),
                false,
                Optional.of(SCALE_END));
    }

    private static Optional<Integer> number(Row row) {
        return NUMBER.matcher(row.value()).matches() ? Optional.of(Integer.valueOf(row.value())) : Optional.empty();
    }

    private static Colour colour(Row row) {
        return row.sayings().stream()
                .filter(Saying::compared)
                .map(Saying::standing)
                .findFirst()
                .map(SlideWords::colour)
                .orElse(Colour.NO_CLAIM);
    }

    static Colour colour(Standing standing) {
        return switch (standing) {
            case CLEARLY_OVER, OVER -> Colour.OVER;
            case CLEARLY_UNDER, UNDER -> Colour.UNDER;
            case NO_CLAIM -> Colour.NO_CLAIM;
        };
    }

    private static String alternative(List<Row> rows) {
        return rows.stream()
                .map(row -> row.label() + ": " + row.value() + said(row))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String said(Row row) {
        String said = row.sayings().stream()
                .map(saying -> Stream.of(saying.strong(), saying.words())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }
}
