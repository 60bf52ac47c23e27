package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.report.UnitReport.DistributionGroup;
import dk.samspil.report.UnitReport.DistributionPart;
import dk.samspil.report.UnitReport.DistributionRow;
import dk.samspil.report.UnitReport.DistributionSegment;
import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.AnswerBars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the answers to each question are spread, in the classes that were released.
///
/// The bar runs from the answers that mean least of the theme to those that mean most, so a reversed question is shown
/// from its highest answer to its lowest.
final class DistributionWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final AgreementWriter agreement;

    DistributionWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
        this.agreement = new AgreementWriter(figures, phrases);
    }

    /// Empty where the unit has too few answers for distributions.
    Optional<DistributionPart> part() {
        if (!figures.hasDistributions()) {
            return Optional.empty();
        }
        List<DistributionGroup> groups =
                figures.questionnaire().dimensions().stream().map(this::group).toList();
        return Optional.of(
                new DistributionPart(phrases.text("distribution.heading"), phrases.text("distribution.note"), groups));
    }

    /// The distribution of one question.
    DistributionRow row(Item item) {
        return row(figures.questionnaire().getDimensionOf(item.id()), item);
    }

    private DistributionGroup group(Dimension dimension) {
        String label = dimension.label().in(figures.language());
        var plain = dimension.items().stream().map(item -> row(dimension, item)).toList();
        List<LegendEntry> key = key(plain);
        var rows = plain.stream().map(row -> explained(row, key)).toList();
        String caption = phrases.text(
                "table.distribution", "theme", label, "unit", figures.unit().name());
        List<String> columns = List.of(phrases.text("column.item"), phrases.text("column.distribution"));
        var tableRows = rows.stream()
                .map(row -> new TableRow(row.question(), List.of(inWords(row.segments()))))
                .toList();
        return new DistributionGroup(
                label, agreement.words(dimension), key, rows, new Table(caption, columns, tableRows));
    }

    private DistributionRow row(Dimension dimension, Item item) {
        String question = item.text().in(figures.language());
        List<DistributionSegment> segments = segments(dimension, item);
        if (segments.isEmpty()) {
            return new DistributionRow(question, phrases.text("distribution.withheld"), Optional.empty(), List.of());
        }
        var bar = AnswerBars.bar(
                question + ": " + inWords(segments) + ".",
                segments.stream()
                        .map(s -> new AnswerBars.Segment(s.percent(), AnswerClass.ink(s.colour())))
                        .toList());
        return new DistributionRow(
                question, item.reversed() ? phrases.text("item.reversed") : "", Optional.of(bar), segments);
    }

    private List<DistributionSegment> segments(Dimension dimension, Item item) {
        List<ReleasedFigure> shares = figures.shares(item);
        List<ReleasedFigure> ordered = item.reversed() ? shares.reversed() : shares;
        List<AnswerClass> classes = new ArrayList<>();
        for (ReleasedFigure share : ordered) {
            if (!(share.measure() instanceof Measure.Share(String id, String answers))
                    || !(share.value() instanceof ReleasedValue.Whole)) {
                return List.of();
            }
            classes.add(AnswerClass.parse(answers, dimension.options(), item.reversed()));
        }
        List<DistributionSegment> segments = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            int percent = ((ReleasedValue.Whole) ordered.get(i).value()).value();
            segments.add(new DistributionSegment(
                    words(classes.get(i), dimension.options()),
                    percent,
                    classes.get(i).colour(classes)));
        }
        return segments;
    }

    private String words(AnswerClass answers, AnswerOptions options) {
        if (options.labels().isEmpty()) {
            return answers.lowest() == answers.highest()
                    ? Integer.toString(answers.lowest())
                    : answers.lowest() + "-" + answers.highest();
        }
        List<String> labels = new ArrayList<>();
        for (int answer = answers.lowest(); answer <= answers.highest(); answer++) {
            labels.add(options.labels().get(answer - options.min()).in(figures.language()));
        }
        return phrases.text("class", "labels", either(labels));
    }

    private String either(List<String> labels) {
        return labels.size() < 2
                ? labels.getFirst()
                : phrases.text(
                        "either",
                        "first",
                        String.join(", ", labels.subList(0, labels.size() - 1)),
                        "last",
                        labels.getLast());
    }

    private String inWords(List<DistributionSegment> segments) {
        return segments.isEmpty()
                ? phrases.text("distribution.withheld")
                : String.join(
                        ", ",
                        segments.stream()
                                .map(s -> s.answers() + " " + phrases.percent(s.percent()))
                                .toList());
    }

    /// The classes of the row that shows most of them; a reversed question gives the key only where there is no other.
    private static List<LegendEntry> key(List<DistributionRow> rows) {
        return rows.stream()
                .filter(row -> row.bar().isPresent())
                .max(Comparator.comparing((DistributionRow row) -> row.note().isEmpty())
                        .thenComparingInt(row -> row.segments().size()))
                .map(row -> row.segments().stream()
                        .map(segment -> new LegendEntry(segment.colour(), segment.answers()))
                        .toList())
                .orElse(List.of());
    }

    /// A row whose colours do not stand for the answers in the key says itself what they stand for.
    private DistributionRow explained(DistributionRow row, List<LegendEntry> key) {
        boolean asInKey = row.segments().stream()
                .allMatch(segment -> key.contains(new LegendEntry(segment.colour(), segment.answers())));
        String own = asInKey ? "" : inWords(row.segments());
        String note = String.join(
                " · ",
                Stream.of(row.note(), own).filter(words -> !words.isEmpty()).toList());
        return new DistributionRow(row.question(), note, row.bar(), row.segments());
    }
}
