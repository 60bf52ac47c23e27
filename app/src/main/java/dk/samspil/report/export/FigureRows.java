package dk.samspil.report.export;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.ExplainedCut;
import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.disclosure.ReleasedCount;
import dk.samspil.disclosure.ReleasedCut;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedGroup;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.Asked;
import dk.samspil.report.export.FigureRow.Group;
import dk.samspil.report.export.FigureRow.Shown;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists released figures one a row: units in tree order, themes and questions in the order of the questionnaire,
/// groups in that of the policy. What a report leaves out stands with its reason in the place of the figure.
public final class FigureRows {
    private final ReleasedTable table;
    private final Questionnaire questionnaire;
    private final FigureWords words;
    private final Map<String, Named> names = new HashMap<>();
    private final Map<UnitId, List<ExplainedCut>> explained = new HashMap<>();
    /// The department that alone was asked, by theme and question.
    private final Map<String, UnitId> onlyIn = new HashMap<>();

    /// That something is no theme but the rating of one's effect, by rating and question.
    private final Map<String, String> effectOf = new HashMap<>();

    /// What a theme or a question is called, and the answers to choose between.
    private record Named(String label, AnswerOptions options, boolean question) {}

    private FigureRows(ReleasedTable table, Questionnaire questionnaire, Language language) {
        this.table = table;
        this.questionnaire = questionnaire;
        this.words = new FigureWords(table, language);
        questionnaire.dimensions().forEach(dimension -> {
            questionnaire.findDepartment(dimension).ifPresent(department -> {
                onlyIn.put(dimension.id(), department);
                dimension.items().forEach(item -> onlyIn.put(item.id(), department));
            });
            names.put(dimension.id(), new Named(words.in(dimension.label()), dimension.options(), false));
            dimension.effectOf().flatMap(questionnaire::findDimension).ifPresent(theme -> {
                String rating = words.text("effect", "theme", words.in(theme.label()));
                effectOf.put(dimension.id(), rating);
                dimension.items().forEach(item -> effectOf.put(item.id(), rating));
            });
            dimension.items().forEach(item -> {
                String text = words.in(item.text());
                String label = item.reversed() ? words.reversed(text) : text;
                names.put(item.id(), new Named(label, dimension.options(), true));
            });
        });
        AnswerOptions any = questionnaire.dimensions().getFirst().options();
        questionnaire.composites().forEach(composite -> {
            questionnaire.findDepartment(composite).ifPresent(unit -> onlyIn.put(composite.id(), unit));
            names.put(composite.id(), new Named(words.in(composite.label()), any, false));
        });
        table.listExplainedCuts()
                .forEach(cut -> explained
                        .computeIfAbsent(cut.unit(), unit -> new ArrayList<>())
                        .add(cut));
    }

    /// Everything within the scope.
    public static List<FigureRow> list(
            ReleasedTable table, Questionnaire questionnaire, Scope scope, Language language) {
        var rows = new FigureRows(table, questionnaire, language);
        return scope.ids(table).flatMap(id -> rows.of(id).stream()).toList();
    }

    private List<FigureRow> of(UnitId id) {
        Optional<ReleasedUnit> unit = table.findUnit(id);
        Optional<ReleasedCount> count = unit.isPresent()
                ? unit.map(ReleasedUnit::count)
                : table.listGroups().stream()
                        .filter(group -> group.id().equals(id))
                        .map(ReleasedGroup::count)
                        .findFirst();
        String reason = unit.map(words::reason).orElse("");
        FigureRow answered = row(FigureKind.RATE, id, new Measure.Answered(), words.text("measure.answered"));
        if (count.isEmpty()) {
            return List.of(answered.hidden(reason));
        }
        List<FigureRow> rows = new ArrayList<>();
        String number = words.count(count.get());
        rows.add(answered.shown(new Shown(count.get(), Optional.empty(), number, number), reason));
        rows.add(rate(id));
        Questionnaire asked = Asked.in(table, questionnaire, id);
        rows.addAll(means(id, asked));
        rows.addAll(shares(id));
        table.listCuts(id).forEach(cut -> rows.addAll(breakdown(id, cut)));
        explained.getOrDefault(id, List.of()).forEach(cut -> rows.add(missing(id, cut)));
        return rows;
    }

    private FigureRow row(FigureKind kind, UnitId id, Measure measure, String label) {
        return FigureRow.of(kind, id, words.name(id), measure, label);
    }

    private FigureRow rate(UnitId id) {
        Measure measure = new Measure.ResponseRate();
        FigureRow rate = row(FigureKind.RATE, id, measure, words.text("measure.rate"));
        return table.find(id, measure)
                .map(figure -> rate.shown(shown(figure, words.rate(figure.value())), ""))
                .orElseGet(() -> rate.hidden(words.text("rate.hidden")));
    }

    private Shown shown(ReleasedFigure figure, String value) {
        return new Shown(figure.count(), Optional.of(figure.value()), words.count(figure.count()), value);
    }

    private List<FigureRow> means(UnitId id, Questionnaire asked) {
        List<FigureRow> rows = new ArrayList<>();
        for (String theme : themes(asked)) {
            rows.add(mean(id, theme));
            table.find(id, new Measure.Previous(theme)).map(this::previous).ifPresent(rows::add);
        }
        boolean showsQuestions = asked.listItems().stream()
                .anyMatch(item -> table.find(id, new Measure.Mean(item.id())).isPresent());
        for (Item item : asked.listItems()) {
            if (showsQuestions) {
                rows.add(mean(id, item.id()));
            }
            table.find(id, new Measure.Previous(item.id())).map(this::previous).ifPresent(rows::add);
        }
        return rows;
    }

    private static List<String> themes(Questionnaire asked) {
        return Stream.concat(
                        asked.dimensions().stream().map(Dimension::id),
                        asked.composites().stream().map(Composite::id))
                .toList();
    }

    private FigureRow mean(UnitId id, String measured) {
        Measure measure = new Measure.Mean(measured);
        Named named = named(measured);
        FigureRow row = row(named.question() ? FigureKind.QUESTION : FigureKind.THEME, id, measure, named.label());
        return table.find(id, measure)
                .map(figure -> withValue(row, figure))
                .orElseGet(() -> row.hidden(words.fewTopic()));
    }

    private FigureRow previous(ReleasedFigure figure) {
        var previous = (Measure.Previous) figure.measure();
        Named named = named(previous.id());
        String label = words.text("measure.previous", "theme", named.label());
        FigureKind kind = named.question() ? FigureKind.QUESTION : FigureKind.THEME;
        return withValue(row(kind, figure.unit(), previous, label), figure);
    }

    /// The value; beside it that it is a range, a rating of effect, or asked of one department only.
    private FigureRow withValue(FigureRow row, ReleasedFigure figure) {
        String range = figure.value() instanceof ReleasedValue.Whole ? "" : words.range();
        String id = measured(figure.measure());
        String remark = Stream.of(range, effectOf.getOrDefault(id, ""), onlyIn(id))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return row.shown(shown(figure, words.value(figure.value())), remark);
    }

    private static String measured(Measure measure) {
        return switch (measure) {
            case Measure.Answered answered -> "";
            case Measure.ResponseRate rate -> "";
            case Measure.Mean mean -> mean.id();
            case Measure.Share share -> share.itemId();
            case Measure.Previous previous -> previous.id();
        };
    }

    private String onlyIn(String id) {
        return Optional.ofNullable(onlyIn.get(id))
                .map(department -> words.text("only", "unit", words.name(department)))
                .orElse("");
    }

    private List<FigureRow> shares(UnitId id) {
        return questionnaire.listItems().stream()
                .flatMap(item -> table.listShares(id, item.id()).stream())
                .map(this::share)
                .toList();
    }

    private FigureRow share(ReleasedFigure figure) {
        var share = (Measure.Share) figure.measure();
        Named question = named(share.itemId());
        return withValue(row(FigureKind.DISTRIBUTION, figure.unit(), share, question.label()), figure)
                .answering(words.answers(share.answers(), question.options()));
    }

    private List<FigureRow> breakdown(UnitId id, ReleasedCut cut) {
        List<String> measured = Stream.concat(
                        themes(questionnaire).stream(),
                        questionnaire.listItems().stream().map(Item::id))
                .toList();
        List<FigureRow> rows = new ArrayList<>();
        for (ReleasedCategory block : cut.blocks()) {
            var group = new Group(block, words.group(block));
            for (String each : measured) {
                table.find(id, block, new Measure.Mean(each))
                        .map(figure -> withValue(
                                row(
                                        FigureKind.BREAKDOWN,
                                        id,
                                        figure.measure(),
                                        named(each).label()),
                                figure))
                        .map(row -> row.within(words.cut(cut.cut()), Optional.of(group)))
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private FigureRow missing(UnitId id, ExplainedCut cut) {
        String above = table.findUnit(id)
                .flatMap(unit -> above(unit, cut.cut()))
                .orElseGet(table::getRoot)
                .name();
        String label = words.text(cut.reason() == CutWithheldReason.CUT_SMALL ? "measure.coarse" : "measure.missing");
        return row(FigureKind.BREAKDOWN, id, new Measure.Answered(), label)
                .within(words.cut(cut.cut()), Optional.empty())
                .hidden(words.reason(cut.reason(), above));
    }

    /// The nearest unit above that has the breakdown.
    private Optional<ReleasedUnit> above(ReleasedUnit unit, String cut) {
        Optional<ReleasedUnit> above = table.findPublishedAbove(unit);
        while (above.isPresent() && !has(above.get().id(), cut)) {
            above = above.flatMap(table::findPublishedAbove);
        }
        return above;
    }

    private boolean has(UnitId unit, String cut) {
        return table.listCuts(unit).stream().anyMatch(each -> each.cut().equals(cut));
    }

    private Named named(String id) {
        Named named = names.get(id);
        if (named == null) {
            throw new IllegalArgumentException("nothing is called " + id + " in the questionnaire");
        }
        return named;
    }
}
