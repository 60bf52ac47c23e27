package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedCut;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.report.Breakdowns.Breakdown;
import dk.samspil.report.Breakdowns.Group;
import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Strips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The breakdowns of one unit.
final class BreakdownWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final PictureWriter pictures;
    private final CutNames names;
    private final Reasons reasons;

    BreakdownWriter(UnitFigures figures, Phrases phrases, PictureWriter pictures) {
        this.figures = figures;
        this.phrases = phrases;
        this.pictures = pictures;
        var policy = figures.table().release().policy();
        this.names = new CutNames(policy, phrases);
        this.reasons = new Reasons(phrases.language(), policy);
    }

    /// Empty where the unit has none.
    Optional<Breakdowns> breakdowns() {
        List<ReleasedCut> cuts = figures.cuts();
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels =
                cuts.stream().map(cut -> names.inSentence(cut.cut())).toList();
        return Optional.of(new Breakdowns(
                phrases.text("cuts.heading", "cuts", phrases.listed(labels)),
                phrases.text("cuts.note", "unit", figures.unit().name()),
                legend(cuts),
                cuts.stream().map(this::breakdown).toList(),
                remarks()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(List.of(phrases.text("cuts.caption")));
        remarks.addAll(new CutReasonWriter(figures, phrases).sentences());
        return remarks;
    }

    private Breakdown breakdown(ReleasedCut cut) {
        return new Breakdown(
                "fordelt-" + (figures.cuts().indexOf(cut) + 1),
                names.label(cut.cut()),
                phrases.text("cuts.groups", "groups", cut.blocks().size()),
                cut.blocks().stream().map(this::group).toList(),
                table(cut),
                items(cut));
    }

    private Group group(ReleasedCategory group) {
        String name = names.brief(group);
        String all = names.full(group);
        return new Group(
                name,
                count(group).map(phrases::count).orElse("–"),
                name.equals(all) ? "" : all,
                dimensions().stream().map(dimension -> row(group, dimension)).toList());
    }

    /// The class of the group as a whole: of its figures, the one that rests on most answers.
    private Optional<ReleasedCount> count(ReleasedCategory group) {
        return scores(group)
                .flatMap(score -> score.own().stream())
                .map(ReleasedFigure::count)
                .max(Comparator.comparingInt(ReleasedCount::lowest));
    }

    private Row row(ReleasedCategory group, Dimension dimension) {
        Score score = figures.score(group, dimension);
        OptionalInt whole = figures.score(dimension).number();
        String note = score.own().isEmpty() ? reasons.fewTopic() : "";
        var drawing = Strips.row(
                alternative(score, dimension), Strips.Size.GROUP, score.reading(true), whole, OptionalInt.empty());
        return new Row(score.label(), note, pictures.value(score), drawing, List.of(), false);
    }

    private String alternative(Score score, Dimension dimension) {
        if (score.own().isEmpty()) {
            return pictures.hidden(score);
        }
        var text = new StringBuilder(phrases.text("alt.value", "label", score.label(), "value", pictures.value(score)));
        score.interval().ifPresent(range -> text.append(phrases.text("alt.between", "range", range)));
        String whole = pictures.value(figures.score(dimension));
        return text.append(". ")
                .append(phrases.text("alt.whole", "unit", figures.unit().name(), "value", whole))
                .toString();
    }

    private List<LegendEntry> legend(List<ReleasedCut> cuts) {
        List<Score> scores = cuts.stream()
                .flatMap(cut -> cut.blocks().stream())
                .flatMap(this::scores)
                .toList();
        List<LegendEntry> legend = new ArrayList<>();
        legend.add(new LegendEntry(Legend.OWN, phrases.text("legend.group")));
        legend.add(new LegendEntry(Legend.PARENT_ITEM, phrases.text("legend.whole", "unit", unitName())));
        if (scores.stream()
                .anyMatch(score -> score.own().isPresent() && score.number().isEmpty())) {
            legend.add(new LegendEntry(Legend.RANGE, phrases.text("legend.range")));
        }
        if (scores.stream().anyMatch(score -> score.own().isEmpty())) {
            legend.add(new LegendEntry(Legend.HIDDEN, phrases.text("legend.hidden")));
        }
        return legend;
    }

    private Table table(ReleasedCut cut) {
        List<String> columns = new ArrayList<>(List.of(names.label(cut.cut()), phrases.text("column.answers")));
        dimensions().forEach(dimension -> columns.add(dimension.label().in(phrases.language())));
        List<TableRow> rows = new ArrayList<>();
        cut.blocks()
                .forEach(group -> rows.add(tableRow(
                        names.full(group), count(group).map(phrases::count).orElse("–"), scores(group))));
        rows.add(tableRow(
                phrases.text("legend.whole", "unit", unitName()),
                phrases.count(figures.count()),
                dimensions().stream().map(figures::score)));
        String caption = phrases.text("table.cuts", "unit", unitName(), "cut", names.inSentence(cut.cut()));
        return new Table(caption, columns, rows);
    }

    private TableRow tableRow(String head, String count, Stream<Score> scores) {
        return new TableRow(
                head,
                Stream.concat(Stream.of(count), scores.map(pictures::value)).toList());
    }

    /// The questions by group, where any of them is shown.
    private Optional<Table> items(ReleasedCut cut) {
        List<String> columns = new ArrayList<>(List.of(phrases.text("column.item")));
        cut.blocks().forEach(group -> columns.add(names.brief(group)));
        List<TableRow> rows = figures.questionnaire().listItems().stream()
                .filter(item -> cut.blocks().stream()
                        .anyMatch(group -> itemValue(group, item).isPresent()))
                .map(item -> new TableRow(
                        item.text().in(phrases.language()),
                        cut.blocks().stream()
                                .map(group -> itemValue(group, item).orElse("–"))
                                .toList()))
                .toList();
        String caption = phrases.text("table.cuts.items", "unit", unitName(), "cut", names.inSentence(cut.cut()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, columns, rows));
    }

    private Optional<String> itemValue(ReleasedCategory group, Item item) {
        return figures.table()
                .find(figures.unit().id(), group, new Measure.Mean(item.id()))
                .map(figure -> phrases.value(figure.value()));
    }

    private Stream<Score> scores(ReleasedCategory group) {
        return dimensions().stream().map(dimension -> figures.score(group, dimension));
    }

    private List<Dimension> dimensions() {
        return figures.questionnaire().dimensions();
    }

    private String unitName() {
        return figures.unit().name();
    }
}
