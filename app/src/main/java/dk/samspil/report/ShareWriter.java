package dk.samspil.report;

import dk.samspil.disclosure.Measure;
import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.PositiveShare;
import dk.samspil.numerics.compare.PositiveShare.Answers;
import dk.samspil.report.UnitReport.ShareLine;
import dk.samspil.report.UnitReport.SharePart;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Item;
import dk.samspil.survey.ShareWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many answered positively, of the questions whose share the questionnaire tells: from the released distribution
/// alone.
final class ShareWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Sentences sentences;

    ShareWriter(UnitFigures figures, Phrases phrases, Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /// Empty where no such question has a distribution.
    Optional<SharePart> part() {
        List<ShareLine> lines = new ArrayList<>();
        for (Item item : figures.questionnaire().listItems()) {
            item.share().filter(word -> !figures.shares(item).isEmpty()).ifPresent(word -> lines.add(line(item, word)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(part(lines));
    }

    private SharePart part(List<ShareLine> lines) {
        String heading = phrases.text("positive.heading", "questions", lines.size());
        List<TableRow> rows = lines.stream()
                .map(line -> new TableRow(line.question(), List.of(line.value() + " " + line.words())))
                .toList();
        var table = new Table(heading, List.of(phrases.text("column.item"), phrases.text("positive.column")), rows);
        return new SharePart(heading, phrases.text("positive.note"), lines, table);
    }

    private ShareLine line(Item item, ShareWord word) {
        String question = item.text().in(figures.language());
        ShareLine line = switch (share(item)) {
            case PositiveShare.Exactly(int percent) ->
                new ShareLine(question, phrases.percent(percent), phrases.text("positive." + word));
            case PositiveShare.AtLeast(int percent) ->
                new ShareLine(
                        question,
                        phrases.text("positive.least", "percent", phrases.percent(percent)),
                        phrases.text("positive." + word));
            case PositiveShare.Unknown unknown ->
                new ShareLine(question, ShareLine.UNTOLD, phrases.text("positive.merged"));
        };
        List<String> codes = figures.shares(item).stream()
                .map(share -> share.unit().value() + " " + share.measure().code())
                .toList();
        sentences.say(
                SentenceRule.SHARE,
                codes,
                phrases.text(
                        line.told() ? "positive.sentence" : "positive.sentence.merged",
                        "question",
                        phrases.quoted(question),
                        "value",
                        line.value(),
                        "words",
                        line.words()));
        return line;
    }

    private PositiveShare share(Item item) {
        AnswerOptions options =
                figures.questionnaire().getDimensionOf(item.id()).options();
        List<Answers> classes = new ArrayList<>();
        for (ReleasedFigure share : figures.shares(item)) {
            if (share.measure() instanceof Measure.Share(String id, String answers)
                    && share.value() instanceof ReleasedValue.Whole(int percent)) {
                AnswerClass given = AnswerClass.parse(answers, options, item.reversed());
                classes.add(new Answers(given.lowest(), given.highest(), percent));
            }
        }
        return PositiveShare.of(options.min(), options.max(), item.reversed(), classes);
    }
}
