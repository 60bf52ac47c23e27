package dk.samspil.report.priority;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ScaleQuality;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How strongly the themes go together with the outcome, as it was released for the organisation as a whole.
///
/// @param people at least so many answered in every theme
/// @param classes how many classes of importance there are, 1-3
/// @param shared how much of the differences in the outcome goes together with all themes
/// @param themes in the order of the questionnaire
public record ReleasedImportance(Dimension outcome, int people, int classes, Interval shared, List<Theme> themes) {
    private static final double PERCENT = 100;

    /// A share in whole per cent with its interval.
    public record Interval(int percent, int low, int high) {}

    /// One theme.
    ///
    /// @param column from 0, the class that goes together least
    /// @param share its part of what goes together with all themes
    public record Theme(Dimension dimension, int column, Interval share) {}

    public ReleasedImportance {
        themes = List.copyOf(themes);
    }

    /// Empty where the questionnaire has no outcome, or nothing about importance was released.
    public static Optional<ReleasedImportance> of(ReleasedTable table, Questionnaire questionnaire) {
        return findOutcome(questionnaire)
                .flatMap(outcome ->
                        table.findQuality(outcome.id()).flatMap(quality -> of(outcome, quality, table, questionnaire)));
    }

    /// The theme that others are held against: the first with that role.
    public static Optional<Dimension> findOutcome(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .filter(dimension -> dimension.role() == Dimension.Role.OUTCOME)
                .filter(dimension -> questionnaire.findDepartment(dimension).isEmpty())
                .findFirst();
    }

    private static Optional<ReleasedImportance> of(
            Dimension outcome, ScaleQuality quality, ReleasedTable table, Questionnaire questionnaire) {
        OptionalDouble classes = quality.find("importance_classes");
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        int count = (int) classes.getAsDouble();
        List<Theme> themes = questionnaire.dimensions().stream()
                .flatMap(theme -> table
                        .findQuality(theme.id())
                        .filter(each -> each.find("importance_class").isPresent())
                        .map(each -> theme(theme, each, count))
                        .stream())
                .toList();
        return Optional.of(new ReleasedImportance(
                outcome,
                (int) quality.find("importance_people").orElseThrow(),
                count,
                interval(quality, "importance_r2"),
                themes));
    }

    private static Theme theme(Dimension dimension, ScaleQuality quality, int classes) {
        int strongest = (int) quality.find("importance_class").orElseThrow();
        return new Theme(dimension, classes - strongest, interval(quality, "importance"));
    }

    private static Interval interval(ScaleQuality quality, String name) {
        return new Interval(percent(quality, name), percent(quality, name + "_low"), percent(quality, name + "_high"));
    }

    private static int percent(ScaleQuality quality, String name) {
        return (int) Math.round(PERCENT * quality.find(name).orElseThrow());
    }

    /// Whether some themes can be told to go together more than others.
    public boolean tellsApart() {
        return classes > 1;
    }

    /// Whether a theme is one of those that go together most.
    public boolean isStrongest(Theme theme) {
        return tellsApart() && theme.column() == classes - 1;
    }
}
