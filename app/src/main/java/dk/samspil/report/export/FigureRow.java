package dk.samspil.report.export;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.shared.UnitId;
import java.util.Optional;

/// One figure in words and as displayed, or why it is not shown.
///
/// @param unit a unit, or the id of a joint report or another group
/// @param label what it measures: a theme, the words of a question, the response rate
/// @param answers which answers a share is of; empty for everything else
/// @param cut the breakdown's name; empty for the unit itself
/// @param group the group of the breakdown; empty for the unit itself
/// @param shown empty where the figure is not shown
/// @param explanation why it is not shown, or what is special about it; may be empty
public record FigureRow(
        FigureKind kind,
        UnitId unit,
        String unitName,
        Measure measure,
        String label,
        String answers,
        String cut,
        Optional<Group> group,
        Optional<Shown> shown,
        String explanation) {
    /// A group of a breakdown.
    ///
    /// @param name everything that is shown together
    public record Group(ReleasedCategory block, String name) {}

    /// What everybody sees.
    ///
    /// @param value empty for the number of answers, which is its own value
    /// @param countWords the count as the pages write it
    /// @param valueWords the value, or the number of answers, as the pages write it
    public record Shown(ReleasedCount count, Optional<ReleasedValue> value, String countWords, String valueWords) {}

    static FigureRow of(FigureKind kind, UnitId unit, String unitName, Measure measure, String label) {
        return new FigureRow(kind, unit, unitName, measure, label, "", "", Optional.empty(), Optional.empty(), "");
    }

    FigureRow shown(Shown figure, String remark) {
        return new FigureRow(kind, unit, unitName, measure, label, answers, cut, group, Optional.of(figure), remark);
    }

    FigureRow hidden(String reason) {
        return new FigureRow(kind, unit, unitName, measure, label, answers, cut, group, Optional.empty(), reason);
    }

    FigureRow answering(String itsAnswers) {
        return new FigureRow(kind, unit, unitName, measure, label, itsAnswers, cut, group, shown, explanation);
    }

    FigureRow within(String itsCut, Optional<Group> itsGroup) {
        return new FigureRow(kind, unit, unitName, measure, label, answers, itsCut, itsGroup, shown, explanation);
    }

    /// The number of answers as displayed; empty where it is not.
    public String countWords() {
        return shown.map(Shown::countWords).orElse("");
    }

    /// The value as displayed; empty where there is none.
    public String valueWords() {
        return shown.map(Shown::valueWords).orElse("");
    }
}
