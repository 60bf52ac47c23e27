package dk.samspil.report.export;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedOutsideValue;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.Asked;
import dk.samspil.report.Claim;
import dk.samspil.report.Claims;
import dk.samspil.report.OutsideSource;
import dk.samspil.report.TypeClaim;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.ui.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists what units are compared with from outside and among their type, unit by unit in tree order.
final class ComparedRows {
    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final Claims claims;
    private final FigureWords words;

    private ComparedRows(ReleasedTable table, Questionnaire questionnaire, Claims claims, FigureWords words) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.claims = claims;
        this.words = words;
    }

    /// Everything within the scope.
    static List<ComparedRow> list(
            ReleasedTable table, Questionnaire questionnaire, Claims claims, Scope scope, FigureWords words) {
        var rows = new ComparedRows(table, questionnaire, claims, words);
        return scope.ids(table).flatMap(id -> rows.of(id).stream()).toList();
    }

    private List<ComparedRow> of(UnitId unit) {
        List<ComparedRow> rows = new ArrayList<>();
        themes(Asked.in(table, questionnaire, unit)).forEach((theme, label) -> {
            if (table.find(unit, new Measure.Mean(theme)).isPresent()) {
                Claim claim = claims.find(unit, theme);
                table.findOutsideValue(theme)
                        .filter(value -> claim.isComparedOutside())
                        .ifPresent(value -> rows.add(outside(unit, theme, label, value, claim)));
                table.findUnit(unit)
                        .flatMap(ReleasedUnit::findType)
                        .filter(type -> claim.besideType().isCompared())
                        .ifPresent(type -> rows.add(sameType(unit, theme, label, type, claim)));
            }
        });
        return rows;
    }

    private Map<String, String> themes(Questionnaire asked) {
        Map<String, String> themes = new LinkedHashMap<>();
        for (Dimension dimension : asked.dimensions()) {
            themes.put(dimension.id(), words.in(dimension.label()));
        }
        for (Composite composite : asked.composites()) {
            themes.put(composite.id(), words.in(composite.label()));
        }
        return themes;
    }

    private ComparedRow outside(UnitId unit, String theme, String label, ReleasedOutsideValue value, Claim claim) {
        OutsideSource source = OutsideSource.of(value, words.language());
        Optional<String> answers = value.findAnswers().stream()
                .mapToObj(count -> Numbers.whole(count, words.language()))
                .findFirst();
        String certainty =
                OutsideSource.isUncertaintyKnown(value) ? "compared.outside.uncertain" : "compared.outside.fixed";
        return new ComparedRow(
                unit,
                words.name(unit),
                "outside:" + theme,
                label,
                words.text("compared.outside", "source", source.name(), "date", source.date()),
                answers.orElse(""),
                OutsideSource.points(value, words.language()),
                words.verdict(claim.standingOutside()),
                words.text(certainty, "population", source.population()));
    }

    private ComparedRow sameType(UnitId unit, String theme, String label, String type, Claim claim) {
        TypeClaim beside = claim.besideType();
        return new ComparedRow(
                unit,
                words.name(unit),
                "type:" + theme,
                label,
                words.text("compared.type", "type", type),
                "",
                Numbers.decimal(beside.mean(), 0, words.language()),
                words.verdict(claim.standingInType()),
                words.text("compared.type.units", "others", beside.others()));
    }
}
