package dk.samspil.report.priority;

import dk.samspil.report.priority.ImportancePart.Row;
import dk.samspil.report.priority.ReleasedImportance.Interval;
import dk.samspil.report.priority.ReleasedImportance.Theme;
import dk.samspil.shared.Language;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.chart.ShareBars;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes what goes together with the outcome in the organisation as a whole, or why that is not said.
public final class ImportanceWriter {
    /// How many units lie under and over the organisation in a theme.
    ///
    /// @param units that are compared
    public record Units(int under, int over, int units) {}

    private final PriorityWords words;

    public ImportanceWriter(Language language) {
        this.words = PriorityWords.in(language);
    }

    /// Writes it in the order of the questionnaire.
    ///
    /// @param outcome the questionnaire's, where it has one
    /// @param importance empty where nothing was released
    public ImportancePart write(
            Optional<Dimension> outcome, Optional<ReleasedImportance> importance, Function<Dimension, Units> units) {
        return importance
                .map(found -> part(found, units))
                .orElseGet(() -> new ImportancePart(
                        words.text("whole.none.heading"),
                        List.of(words.text(outcome.isPresent() ? "whole.none.people" : "whole.none.outcome")),
                        List.of(),
                        Optional.empty(),
                        "",
                        words.messages()));
    }

    private ImportancePart part(ReleasedImportance importance, Function<Dimension, Units> units) {
        var bars = new ShareBars(importance.themes().stream()
                .mapToInt(each -> each.share().high())
                .max()
                .orElse(0));
        return new ImportancePart(
                heading(importance),
                List.of(
                        words.text(
                                "whole.shared",
                                "outcome",
                                words.quoted(importance.outcome()),
                                "share",
                                words.percent(importance.shared().percent()),
                                "low",
                                words.percent(importance.shared().low()),
                                "high",
                                words.percent(importance.shared().high()),
                                "people",
                                importance.people()),
                        words.text(importance.tellsApart() ? "whole.classes" : "whole.equal")),
                importance.themes().stream()
                        .map(each -> row(importance, each, bars, units.apply(each.dimension())))
                        .toList(),
                Optional.of(bars.axis()),
                words.text("note"),
                words.messages());
    }

    private String heading(ReleasedImportance importance) {
        List<Dimension> strongest = importance.themes().stream()
                .filter(importance::isStrongest)
                .map(Theme::dimension)
                .toList();
        return words.text(
                strongest.isEmpty() ? "heading.equal" : "whole.heading",
                "themes",
                words.quoted(strongest),
                "count",
                strongest.size(),
                "outcome",
                words.quoted(importance.outcome()));
    }

    private Row row(ReleasedImportance importance, Theme theme, ShareBars bars, Units units) {
        String name = words.name(theme.dimension());
        Interval share = theme.share();
        String interval =
                words.text("interval.share", "low", words.percent(share.low()), "high", words.percent(share.high()));
        return new Row(
                name,
                bars.row(
                        words.text(
                                "whole.alternative",
                                "theme",
                                name,
                                "share",
                                words.percent(share.percent()),
                                "interval",
                                interval),
                        Math.min(share.low(), share.percent()),
                        share.percent(),
                        Math.max(share.high(), share.percent())),
                share.percent(),
                words.percent(share.percent()),
                interval,
                importance.tellsApart() ? words.columns(importance.classes()).get(theme.column()) : "",
                words.text("whole.units", "under", units.under(), "over", units.over(), "units", units.units()));
    }
}
