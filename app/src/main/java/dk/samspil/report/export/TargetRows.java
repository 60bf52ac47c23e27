package dk.samspil.report.export;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTarget;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.report.Claims;
import dk.samspil.survey.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists the targets that held when the figures were frozen, with the verdict of the reports.
final class TargetRows {
    private final ReleasedTable table;
    private final Claims claims;
    private final FigureWords words;
    private final Map<String, String> themes = new HashMap<>();

    private TargetRows(ReleasedTable table, Questionnaire questionnaire, Claims claims, FigureWords words) {
        this.table = table;
        this.claims = claims;
        this.words = words;
        questionnaire.dimensions().forEach(each -> themes.put(each.id(), words.in(each.label())));
        questionnaire.composites().forEach(each -> themes.put(each.id(), words.in(each.label())));
    }

    /// Everything within the scope, unit by unit in tree order.
    static List<TargetRow> list(
            ReleasedTable table, Questionnaire questionnaire, Scope scope, Claims claims, FigureWords words) {
        var rows = new TargetRows(table, questionnaire, claims, words);
        return table.listTargets().stream()
                .filter(target -> scope.contains(target.unit()))
                .map(rows::row)
                .toList();
    }

    private TargetRow row(ReleasedTarget target) {
        TargetRule.Verdict verdict = claims.find(target.unit(), target.score()).target();
        return new TargetRow(
                target.unit(),
                words.name(target.unit()),
                "target:" + target.score(),
                themes.getOrDefault(target.score(), target.score()),
                target.points(),
                table.find(target.unit(), new Measure.Mean(target.score())).map(ReleasedFigure::value),
                verdict,
                words.text("target." + verdict));
    }
}
