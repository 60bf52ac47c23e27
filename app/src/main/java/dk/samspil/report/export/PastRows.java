package dk.samspil.report.export;

import dk.samspil.disclosure.PastFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.TrendRound;
import dk.samspil.report.trend.RoundLabels;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists what a release tells of earlier rounds, round by round.
final class PastRows {
    private final FigureWords words;
    private final Map<String, String> themes = new HashMap<>();
    private final Map<RoundId, String> rounds = new HashMap<>();

    private PastRows(ReleasedTable table, Questionnaire questionnaire, FigureWords words) {
        this.words = words;
        questionnaire.dimensions().forEach(each -> themes.put(each.id(), words.in(each.label())));
        questionnaire.composites().forEach(each -> themes.put(each.id(), words.in(each.label())));
        List<TrendRound> told = table.trend().listRounds();
        List<String> labels = RoundLabels.inFull(told, words.language());
        for (int i = 0; i < told.size(); i++) {
            rounds.put(told.get(i).round(), labels.get(i));
        }
    }

    /// Everything within the scope.
    static List<PastRow> list(ReleasedTable table, Questionnaire questionnaire, Scope scope, FigureWords words) {
        var rows = new PastRows(table, questionnaire, words);
        return table.trend().listFigures().stream()
                .filter(figure -> scope.contains(figure.unit()))
                .map(rows::row)
                .toList();
    }

    private PastRow row(PastFigure figure) {
        String explanation = figure.cover() == 100
                ? words.text("past.whole")
                : words.text("past.cover", "cover", words.percent(figure.cover()));
        return new PastRow(
                figure.unit(),
                words.name(figure.unit()),
                "past:" + figure.score() + ":" + figure.round(),
                themes.getOrDefault(figure.score(), figure.score()),
                rounds.getOrDefault(figure.round(), ""),
                figure.count(),
                figure.value(),
                explanation);
    }
}
