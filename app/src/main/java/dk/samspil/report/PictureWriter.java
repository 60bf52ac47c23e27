package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.Saying;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Sign;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.Strips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts scores on rows, says what may be said about each, and writes the table behind them.
final class PictureWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Reasons reasons;

    PictureWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
        this.reasons = new Reasons(phrases.language(), figures.table().release().policy());
    }

    Row row(Score score, String note, Strips.Size size, boolean apart) {
        boolean withInterval = size != Strips.Size.ITEM;
        var drawing = Strips.row(
                alternative(score, withInterval),
                size,
                score.reading(withInterval),
                score.parentNumber(),
                withInterval ? score.organisationNumber() : OptionalInt.empty(),
                withInterval ? score.previousNumber() : OptionalInt.empty(),
                score.target());
        return new Row(score.label(), withDepartment(score, note), value(score), drawing, sayings(score), apart);
    }

    /// The note, and before it that only one department was asked.
    private String withDepartment(Score score, String note) {
        return figures.questionnaire()
                .findDimension(score.id())
                .flatMap(figures::findDepartment)
                .map(department -> phrases.text("row.only", "unit", department) + (note.isEmpty() ? "" : " · " + note))
                .orElse(note);
    }

    String value(Score score) {
        return score.own().map(figure -> phrases.value(figure.value())).orElse("–");
    }

    /// What the words beside a row may say.
    List<Saying> sayings(Score score) {
        List<Saying> sayings = new ArrayList<>();
        if (score.own().isEmpty()) {
            return List.of(new Saying(Standing.NO_CLAIM, false, "", reasons.fewTopic()));
        }
        if (score.number().isEmpty()) {
            sayings.add(plain("say.range"));
        }
        figures.parent()
                .ifPresent(parent -> score.parent().ifPresent(value -> sayings.add(against(score, parent, value))));
        score.previous()
                .filter(before -> score.claim().isComparedInTime())
                .ifPresent(before -> sayings.add(since(score, before)));
        score.target().ifPresent(points -> sayings.add(target(score, points)));
        return sayings;
    }

    private Saying target(Score score, int points) {
        String words = phrases.text("say.target." + score.claim().target(), "points", points);
        return new Saying(Standing.NO_CLAIM, false, "", words);
    }

    private Saying against(Score score, ReleasedUnit parent, ReleasedValue value) {
        String shown = phrases.value(value);
        if (!score.isComparable()) {
            return new Saying(
                    Standing.NO_CLAIM,
                    false,
                    "",
                    phrases.text("say.reference", "parent", parent.name(), "value", shown));
        }
        if (score.standing() == Standing.NO_CLAIM) {
            return new Saying(Standing.NO_CLAIM, true, "", phrases.text("say.none", "value", shown));
        }
        String words = phrases.text("say.reference.claimed", "parent", parent.name(), "value", shown);
        return new Saying(score.standing(), true, phrases.verdict(score.standing()), words);
    }

    private Saying since(Score score, ReleasedValue before) {
        String then = phrases.value(before);
        return switch (score.change().verdict()) {
            case UP ->
                new Saying(
                        Standing.OVER,
                        true,
                        Sign.RISEN,
                        phrases.text("say.risen"),
                        phrases.text("say.since", "before", then));
            case DOWN ->
                new Saying(
                        Standing.UNDER,
                        true,
                        Sign.FALLEN,
                        phrases.text("say.fallen"),
                        phrases.text("say.since", "before", then));
            case NOT_CHANGED ->
                new Saying(Standing.NO_CLAIM, true, Sign.UNCHANGED, "", phrases.text("say.unchanged", "before", then));
            case CANNOT_TELL, NOT_COMPARED ->
                new Saying(Standing.NO_CLAIM, true, Sign.OPEN, "", phrases.text("say.open", "before", then));
        };
    }

    private Saying plain(String key) {
        return new Saying(Standing.NO_CLAIM, false, "", phrases.text(key));
    }

    List<LegendEntry> themeLegend(List<Score> scores) {
        List<LegendEntry> legend = new ArrayList<>();
        if (scores.stream().anyMatch(score -> score.number().isPresent())) {
            boolean certain =
                    scores.stream().anyMatch(score -> score.certainty().isPresent());
            legend.add(certain ? entry(Legend.OWN, "legend." + whose()) : ownItem());
        }
        figures.parent().ifPresent(parent -> legend.add(new LegendEntry(Legend.PARENT, parent.name())));
        figures.organisation().ifPresent(top -> legend.add(new LegendEntry(Legend.ORGANISATION, top.name())));
        if (scores.stream().anyMatch(score -> score.previousNumber().isPresent())) {
            legend.add(entry(Legend.LAST, "legend.last"));
        }
        if (scores.stream().anyMatch(score -> score.target().isPresent())) {
            legend.add(entry(Legend.TARGET, "legend.target"));
        }
        if (scores.stream()
                .anyMatch(score -> score.own().isPresent() && score.number().isEmpty())) {
            legend.add(entry(Legend.RANGE, "legend.range"));
        }
        if (scores.stream().anyMatch(score -> score.own().isEmpty())) {
            legend.add(entry(Legend.HIDDEN, "legend.hidden"));
        }
        return legend;
    }

    List<LegendEntry> itemLegend() {
        List<LegendEntry> legend = new ArrayList<>();
        legend.add(ownItem());
        figures.parent().ifPresent(parent -> {
            legend.add(new LegendEntry(Legend.PARENT_ITEM, parent.name()));
        });
        return legend;
    }

    private LegendEntry ownItem() {
        return entry(Legend.OWN_ITEM, "legend." + whose() + ".item");
    }

    /// A unit is addressed; the organisation is named.
    private String whose() {
        return figures.parent().isPresent() ? "own" : "top";
    }

    private LegendEntry entry(Legend piece, String key) {
        return new LegendEntry(piece, phrases.text(key, "unit", figures.unit().name()));
    }

    /// The numbers of the rows; the interval has a column where it is drawn.
    Table table(String caption, String firstColumn, List<Score> scores, boolean withInterval) {
        List<String> columns = new ArrayList<>(List.of(firstColumn, ownColumn()));
        if (withInterval) {
            columns.add(phrases.text("column.between"));
        }
        figures.parent().ifPresent(parent -> columns.add(parent.name()));
        if (withInterval) {
            figures.organisation().ifPresent(top -> columns.add(top.name()));
        }
        figures.parent().ifPresent(parent -> columns.add(phrases.text("column.against", "parent", parent.name())));
        boolean inTime = withInterval
                && scores.stream().anyMatch(score -> score.previous().isPresent());
        if (inTime) {
            columns.addAll(List.of(phrases.text("column.before"), phrases.text("column.since")));
        }
        return new Table(
                caption,
                columns,
                scores.stream()
                        .map(score -> tableRow(score, withInterval, inTime))
                        .toList());
    }

    /// What the unit's own numbers are headed: "you", or the organisation's name.
    String ownColumn() {
        return figures.parent().isPresent()
                ? phrases.text("column.own")
                : figures.unit().name();
    }

    private TableRow tableRow(Score score, boolean withInterval, boolean inTime) {
        List<String> cells = new ArrayList<>(List.of(value(score)));
        if (withInterval) {
            cells.add(score.interval().orElse("–"));
        }
        if (figures.parent().isPresent()) {
            cells.add(score.parent().map(phrases::value).orElse("–"));
        }
        if (withInterval && figures.organisation().isPresent()) {
            cells.add(score.organisation().map(phrases::value).orElse("–"));
        }
        if (figures.parent().isPresent()) {
            cells.add(score.isComparable() ? phrases.verdict(score.standing()) : "–");
        }
        if (inTime) {
            cells.add(score.previous().map(phrases::value).orElse("–"));
            cells.add(phrases.verdict(score.change()));
        }
        return new TableRow(score.label(), cells);
    }

    private String alternative(Score score, boolean withInterval) {
        if (score.own().isEmpty()) {
            return hidden(score);
        }
        var words = new StringBuilder(phrases.text("alt.value", "label", score.label(), "value", value(score)));
        if (withInterval) {
            score.interval().ifPresent(range -> words.append(phrases.text("alt.between", "range", range)));
        }
        words.append('.');
        figures.parent().ifPresent(parent -> words.append(reference(parent, score.parent())));
        if (withInterval) {
            figures.organisation().ifPresent(top -> words.append(reference(top, score.organisation())));
            score.previous()
                    .ifPresent(before -> words.append(phrases.text("alt.before", "value", phrases.value(before))));
        }
        return words.toString();
    }

    /// What stands in the place of a picture that is not shown.
    String hidden(Score score) {
        return phrases.text("alt.hidden", "label", score.label(), "reason", reasons.fewTopic());
    }

    private String reference(ReleasedUnit other, Optional<ReleasedValue> value) {
        return value.map(v -> " " + other.name() + " " + phrases.value(v) + ".").orElse("");
    }
}
