package dk.samspil.report;

import dk.samspil.disclosure.ReleasedOutsideValue;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes how a unit stands beside figures from outside and beside the units of its type. Neither colours a picture or
/// makes a card: what a team can act on is beside the unit above and over time.
final class BesideWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final PictureWriter pictures;
    private final Sentences sentences;

    BesideWriter(UnitFigures figures, Phrases phrases, PictureWriter pictures, Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.pictures = pictures;
        this.sentences = sentences;
    }

    /// A part for each source, then one for the units of the same type where there are enough.
    List<BesidePart> parts() {
        List<BesidePart> parts = new ArrayList<>();
        bySource().forEach((source, compared) -> parts.add(outside(source, compared)));
        sameType().ifPresent(parts::add);
        return parts;
    }

    /// A theme with what it is compared with.
    private record Outside(Score score, ReleasedOutsideValue value) {}

    private Stream<Score> shown() {
        return Stream.concat(
                        figures.questionnaire().dimensions().stream().map(figures::score),
                        figures.questionnaire().composites().stream().map(figures::score))
                .filter(score -> score.own().isPresent());
    }

    private Map<OutsideSource, List<Outside>> bySource() {
        Map<OutsideSource, List<Outside>> bySource = new LinkedHashMap<>();
        shown().forEach(score -> figures.table()
                .findOutsideValue(score.id())
                .ifPresent(value -> bySource.computeIfAbsent(
                                OutsideSource.of(value, phrases.language()), source -> new ArrayList<>())
                        .add(new Outside(score, value))));
        return bySource;
    }

    private BesidePart outside(OutsideSource source, List<Outside> compared) {
        List<ReleasedOutsideValue> values =
                compared.stream().map(Outside::value).toList();
        String answers = values.getFirst().findAnswers().stream()
                .mapToObj(count -> Numbers.whole(count, phrases.language()))
                .findFirst()
                .orElse("");
        String certainty = phrases.text(OutsideSource.certainty(values), "answers", answers);
        List<String> claimed = compared.stream()
                .filter(each -> each.score().claim().standingOutside() != Standing.NO_CLAIM)
                .map(each -> outsideSentence(source, each))
                .toList();
        return new BesidePart(
                phrases.text("beside.outside.heading", "source", source.name(), "date", source.date()),
                phrases.text(
                                "beside.outside.text",
                                "population",
                                source.population(),
                                "source",
                                source.name(),
                                "date",
                                source.date())
                        + " "
                        + certainty,
                claimed.isEmpty() ? List.of(nothingOutside(source, compared)) : claimed,
                outsideTable(source, compared),
                phrases.text("beside.outside.note"));
    }

    /// Said only where nothing is claimed: what is said stands in the list of sentences.
    private String nothingOutside(OutsideSource source, List<Outside> compared) {
        return sentences.say(
                SentenceRule.OUTSIDE,
                sentences.own(compared.stream().map(Outside::score).toList()),
                phrases.text("beside.outside.none", "source", source.name(), "date", source.date()));
    }

    private String outsideSentence(OutsideSource source, Outside compared) {
        Score score = compared.score();
        String text = phrases.text(
                "beside.outside.claimed",
                "theme",
                phrases.quoted(score.label()),
                "verdict",
                phrases.verdict(score.claim().standingOutside()),
                "own",
                pictures.value(score),
                "value",
                OutsideSource.points(compared.value(), phrases.language()),
                "population",
                source.population(),
                "source",
                source.name(),
                "date",
                source.date());
        return sentences.say(SentenceRule.OUTSIDE, sentences.own(List.of(score)), text);
    }

    private Table outsideTable(OutsideSource source, List<Outside> compared) {
        String caption = phrases.text(
                "beside.outside.table",
                "unit",
                figures.unit().name(),
                "population",
                source.population(),
                "source",
                source.name(),
                "date",
                source.date());
        return table(
                caption,
                phrases.text("beside.outside.column"),
                compared.stream()
                        .map(each -> new TableRow(
                                each.score().label(),
                                List.of(
                                        pictures.value(each.score()),
                                        OutsideSource.points(each.value(), phrases.language()),
                                        each.score().claim().isComparedOutside()
                                                ? phrases.verdict(
                                                        each.score().claim().standingOutside())
                                                : "–")))
                        .toList());
    }

    private Table table(String caption, String other, List<TableRow> rows) {
        List<String> columns = List.of(
                phrases.text("column.theme"), pictures.ownColumn(), other, phrases.text("beside.column.verdict"));
        return new Table(caption, columns, rows);
    }

    private Optional<BesidePart> sameType() {
        List<Score> compared =
                shown().filter(score -> score.claim().besideType().isCompared()).toList();
        Optional<String> type = figures.unit().findType();
        if (compared.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        int others = compared.stream()
                .mapToInt(score -> score.claim().besideType().others())
                .max()
                .orElseThrow();
        List<String> claimed = compared.stream()
                .filter(score -> score.claim().standingInType() != Standing.NO_CLAIM)
                .map(score -> typeSentence(score, type.get()))
                .toList();
        return Optional.of(new BesidePart(
                phrases.text("beside.type.heading", "type", type.get(), "others", others),
                phrases.text("beside.type.text", "type", type.get(), "others", others),
                claimed.isEmpty() ? List.of(nothingInType(type.get(), others, compared)) : claimed,
                typeTable(type.get(), others, compared),
                phrases.text("beside.type.note")));
    }

    private String nothingInType(String type, int others, List<Score> compared) {
        return sentences.say(
                SentenceRule.SAME_TYPE,
                sentences.own(compared),
                phrases.text("beside.type.none", "type", type, "others", others));
    }

    private String typeSentence(Score score, String type) {
        TypeClaim claim = score.claim().besideType();
        String text = phrases.text(
                "beside.type.claimed",
                "theme",
                phrases.quoted(score.label()),
                "verdict",
                phrases.verdict(score.claim().standingInType()),
                "own",
                pictures.value(score),
                "value",
                rounded(claim.mean()),
                "others",
                claim.others(),
                "type",
                type);
        return sentences.say(SentenceRule.SAME_TYPE, sentences.own(List.of(score)), text);
    }

    private Table typeTable(String type, int others, List<Score> compared) {
        String caption =
                phrases.text("beside.type.table", "unit", figures.unit().name(), "others", others, "type", type);
        return table(
                caption,
                phrases.text("beside.type.column"),
                compared.stream()
                        .map(score -> new TableRow(
                                score.label(),
                                List.of(
                                        pictures.value(score),
                                        rounded(score.claim().besideType().mean()),
                                        phrases.verdict(score.claim().standingInType()))))
                        .toList());
    }

    private String rounded(double mean) {
        return Numbers.decimal(mean, 0, phrases.language());
    }
}
