package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.report.Pattern.Row;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for what is the same in many units: first what has changed the same way, then what lies on the same side of
/// the organisation.
final class PatternWriter {
    private static final int FEWEST_UNITS = 3;
    private static final int MOST_SQUARES = 120;

    private final UnitsBelow below;
    private final List<Named> scores;
    private final Messages words;

    /// A theme or question.
    private record Named(String id, String label) {}

    PatternWriter(UnitsBelow below, Questionnaire questionnaire, Messages words) {
        this.below = below;
        this.words = words;
        this.scores = Stream.concat(
                        questionnaire.dimensions().stream().map(theme -> new Named(theme.id(), name(theme))),
                        questionnaire.listItems().stream()
                                .map(item -> new Named(item.id(), item.text().in(words.language()))))
                .toList();
    }

    private String name(Dimension theme) {
        return theme.label().in(words.language());
    }

    /// Empty where nothing is the same in at least three units beyond chance.
    Optional<Pattern> write() {
        return change().or(this::level);
    }

    private Optional<Pattern> change() {
        return most(score -> Math.max(risen(score), fallen(score))).map(score -> {
            String key = fallen(score) >= risen(score) ? "pattern.fallen" : "pattern.risen";
            String heading = words.text(
                    key,
                    "theme",
                    score.label(),
                    "units",
                    below.listLowest().size(),
                    "fallen",
                    fallen(score),
                    "risen",
                    risen(score));
            return new Pattern(
                    heading,
                    rows(
                            counted("under", "pattern.row.fallen", fallen(score)),
                            counted("over", "pattern.row.risen", risen(score)),
                            counted("same", "pattern.row.same", below.count(score.id(), Change.Verdict.NOT_CHANGED)),
                            counted("open", "pattern.row.open", below.count(score.id(), Change.Verdict.CANNOT_TELL)),
                            counted("few", "pattern.row.new", below.count(score.id(), Change.Verdict.NOT_COMPARED))));
        });
    }

    private Optional<Pattern> level() {
        return most(score -> Math.max(under(score), over(score))).map(score -> {
            String key = under(score) >= over(score) ? "pattern.under" : "pattern.over";
            String heading = words.text(
                    key,
                    "theme",
                    score.label(),
                    "units",
                    below.listLowest().size(),
                    "under",
                    under(score),
                    "over",
                    over(score),
                    "whole",
                    below.table().getRoot().name());
            int grey = below.count(score.id(), standing -> standing == Standing.NO_CLAIM);
            int hidden = below.listLowest().size() - grey - under(score) - over(score);
            return new Pattern(
                    heading,
                    rows(
                            counted("under", "pattern.row.under", under(score)),
                            counted("over", "pattern.row.over", over(score)),
                            counted("open", "pattern.row.none", grey),
                            counted("few", "pattern.row.few", hidden)));
        });
    }

    /// The theme or question of which most can be counted; of several the first of the questionnaire.
    private Optional<Named> most(java.util.function.ToIntFunction<Named> count) {
        return scores.stream()
                .filter(score -> count.applyAsInt(score) >= FEWEST_UNITS)
                .min(Comparator.comparingInt(score -> -count.applyAsInt(score)));
    }

    private int risen(Named score) {
        return below.count(score.id(), Change.Verdict.UP);
    }

    private int fallen(Named score) {
        return below.count(score.id(), Change.Verdict.DOWN);
    }

    private int over(Named score) {
        return below.count(score.id(), Standing::isOver);
    }

    private int under(Named score) {
        return below.count(score.id(), Standing::isUnder);
    }

    private Row counted(String kind, String key, int units) {
        return new Row(kind, words.text(key), units, units);
    }

    /// One square a unit, or one for several where there are many.
    private static List<Row> rows(Row... rows) {
        int most = Stream.of(rows).mapToInt(Row::units).max().orElse(0);
        int each = Math.max(1, (most + MOST_SQUARES - 1) / MOST_SQUARES);
        return Stream.of(rows)
                .map(row -> new Row(row.kind(), row.label(), row.units(), (row.units() + each - 1) / each))
                .toList();
    }
}
