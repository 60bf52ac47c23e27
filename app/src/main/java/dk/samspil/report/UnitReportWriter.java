package dk.samspil.report;

import dk.samspil.report.UnitReport.Picture;
import dk.samspil.report.UnitReport.Row;
import dk.samspil.report.quick.FourQuickWriter;
import dk.samspil.report.quick.QuickPart;
import dk.samspil.report.trend.ThemeOverTime;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.report.trend.TrendWriter;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.Strips;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes the report of one unit from its released figures: a pure function.
final class UnitReportWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final PictureWriter pictures;
    private final Sentences sentences;

    UnitReportWriter(UnitFigures figures) {
        this.figures = figures;
        this.phrases = Phrases.in(figures.language());
        this.conclusions = new Conclusions(figures);
        this.pictures = new PictureWriter(figures, phrases);
        this.sentences = new Sentences(figures);
    }

    UnitReport write() {
        var headline = new Headline(figures, phrases, conclusions, sentences);
        return new UnitReport(
                figures.unit().id(),
                figures.unit().name(),
                figures.table().getRoot().name(),
                figures.table().release().title().in(figures.language()),
                figures.place().path(),
                kicker(),
                headline.heading(),
                headline.lead(),
                firstPicture(),
                new ChangeWriter(figures, phrases, conclusions, sentences).sentences(),
                targets(),
                new CardWriter(figures, phrases, conclusions, pictures, sentences).cards(),
                new UnitPriorities(figures, phrases, sentences).part(),
                new UnitEffects(figures, phrases, sentences).part(),
                allThemes(),
                new BesideWriter(figures, phrases, pictures, sentences).parts(),
                quick(),
                trend(),
                new Explanations(figures.language()).list(figures.questionnaire()),
                new BreakdownWriter(figures, phrases, pictures).breakdowns(),
                new ShareWriter(figures, phrases, sentences).part(),
                new ItemWriter(figures, phrases, pictures).part(),
                new DistributionWriter(figures, phrases).part(),
                reading(),
                new ProtectionWriter(figures, phrases).protection(),
                sentences.list(),
                phrases.words());
    }

    private String kicker() {
        return String.join(
                " · ",
                figures.isJoint()
                        ? phrases.text("kicker.joint", "units", figures.unit().name())
                        : figures.unit().name(),
                phrases.answered(figures.count(), figures.responseRate()),
                figures.table().release().title().in(figures.language()));
    }

    /// The themes the survey is about, and what follows them as background; drivers have the second picture.
    private Picture firstPicture() {
        List<Dimension> themes = with(Dimension.Role.CORE);
        List<Dimension> shown = new ArrayList<>(themes.isEmpty() ? with(Dimension.Role.DRIVER) : themes);
        List<Score> scores = new ArrayList<>(figures.scores(shown));
        List<Score> background = figures.scores(with(Dimension.Role.OUTCOME));
        List<Row> rows = new ArrayList<>();
        scores.forEach(score -> rows.add(pictures.row(score, mark(score), Strips.Size.LARGE, false)));
        boolean first = true;
        for (Score score : background) {
            rows.add(pictures.row(score, phrases.text("row.background"), Strips.Size.LARGE, first && !rows.isEmpty()));
            first = false;
        }
        scores.addAll(background);
        return picture("table.themes", "", rows, scores, new CaptionWriter(figures, phrases).caption(scores));
    }

    /// Every theme and composite; empty where the first picture has shown them all.
    private Optional<Picture> allThemes() {
        boolean shownAlready = with(Dimension.Role.CORE).isEmpty()
                || with(Dimension.Role.DRIVER).isEmpty();
        if (shownAlready && figures.questionnaire().composites().isEmpty()) {
            return Optional.empty();
        }
        List<Score> themes = figures.scores(figures.questionnaire().dimensions());
        List<Score> composites = figures.questionnaire().composites().stream()
                .map(figures::score)
                .toList();
        List<Row> rows = new ArrayList<>();
        themes.forEach(score -> rows.add(pictures.row(score, "", Strips.Size.SMALL, false)));
        composites.forEach(score -> rows.add(pictures.row(
                score, phrases.text("row.composite"), Strips.Size.SMALL, score.equals(composites.getFirst()))));
        List<Score> scores = new ArrayList<>(themes);
        scores.addAll(composites);
        return Optional.of(picture("table.all", themesHeading(themes), rows, scores, ""));
    }

    /// Whether each target has been reached, composites first.
    private List<String> targets() {
        List<Score> scores = new ArrayList<>();
        figures.questionnaire().composites().forEach(composite -> scores.add(figures.score(composite)));
        scores.addAll(figures.scores(figures.questionnaire().dimensions()));
        return scores.stream()
                .filter(score -> score.target().isPresent() && score.own().isPresent())
                .map(score -> sentences.say(SentenceRule.TARGET, sentences.own(List.of(score)), target(score)))
                .toList();
    }

    private String target(Score score) {
        return phrases.text(
                "target." + score.claim().target(),
                "theme",
                phrases.quoted(score.label()),
                "points",
                score.target().orElseThrow(),
                "value",
                phrases.value(score.own().orElseThrow().value()));
    }

    private Optional<QuickPart> quick() {
        Optional<Score> asked =
                FourQuickWriter.find(figures.questionnaire()).map(composite -> figures.score(composite));
        Optional<QuickPart> part = asked.filter(score -> score.own().isPresent())
                .map(score -> new FourQuickWriter(figures.language())
                        .write(score.own().orElseThrow().value(), halfWidth(score)));
        part.ifPresent(written -> {
            List<String> codes = sentences.own(asked.stream().toList());
            sentences.say(SentenceRule.POINTS, codes, written.heading());
            sentences.say(SentenceRule.POINTS, codes, written.band());
        });
        return part;
    }

    private static OptionalDouble halfWidth(Score score) {
        return score.certainty()
                .map(certainty -> OptionalDouble.of(certainty.halfWidth()))
                .orElse(OptionalDouble.empty());
    }

    /// The unit over time: what has changed most is drawn large, else the first composite, else the
    /// first theme. A joint report of which no earlier round tells has none.
    private Optional<TrendPart> trend() {
        List<Score> scores = new ArrayList<>();
        figures.questionnaire().composites().forEach(composite -> scores.add(figures.score(composite)));
        scores.addAll(figures.scores(figures.questionnaire().dimensions()));
        conclusions.changed().ifPresent(changed -> {
            scores.remove(changed);
            scores.addFirst(changed);
        });
        var words = Messages.of("trend", figures.language());
        List<ThemeOverTime> themes = scores.stream()
                .<ThemeOverTime>map(score -> new ScoreOverTime(score, words))
                .toList();
        Optional<TrendPart> part = new TrendWriter(
                        figures.table(),
                        figures.unit().id(),
                        figures.unit().name(),
                        figures.parent(),
                        themes,
                        figures.language())
                .write()
                .filter(written -> !figures.isJoint() || written.main().isPresent());
        part.ifPresent(
                written -> written.sentences().forEach(text -> sentences.say(SentenceRule.OVER_TIME, List.of(), text)));
        return part;
    }

    private Picture picture(String tableKey, String heading, List<Row> rows, List<Score> scores, String caption) {
        String against = figures.parent()
                .map(parent -> phrases.text("against", "parent", parent.name()))
                .orElse("");
        String tableCaption = phrases.text(
                tableKey,
                "unit",
                figures.unit().name(),
                "answered",
                phrases.answered(figures.count(), Optional.empty()));
        var table = pictures.table(tableCaption, phrases.text("column.theme"), scores, true);
        return new Picture(heading, pictures.themeLegend(scores), rows, against, caption, table);
    }

    private String themesHeading(List<Score> themes) {
        if (themes.stream().noneMatch(Score::isComparable)) {
            return phrases.text("themes.heading");
        }
        List<String> claimed = themes.stream()
                .filter(score -> score.standing() != Standing.NO_CLAIM)
                .map(score -> phrases.quoted(score.label()))
                .toList();
        return claimed.isEmpty()
                ? phrases.text("themes.heading.none")
                : phrases.text("themes.heading.some", "themes", phrases.listed(claimed), "count", claimed.size());
    }

    private String mark(Score score) {
        if (conclusions.strength().filter(score::equals).isPresent()) {
            return phrases.text("row.strength");
        }
        return conclusions.topic().filter(score::equals).isPresent() ? phrases.text("row.topic") : "";
    }

    private List<String> reading() {
        List<String> reading = new ArrayList<>();
        reading.add(phrases.text("reading.scale"));
        figures.parent().ifPresent(parent -> {
            reading.add(phrases.text("reading.colour", "parent", parent.name()));
            reading.add(phrases.text("reading.chance"));
        });
        if (figures.hasPrevious()) {
            reading.add(phrases.text("reading.change"));
        }
        reading.add(phrases.text("reading.interval"));
        reading.addAll(onlyHere());
        reading.add(phrases.text("reading.cause"));
        return reading;
    }

    /// What only the unit's department was asked, and what follows from that.
    private List<String> onlyHere() {
        Map<String, List<String>> themes = new LinkedHashMap<>();
        figures.questionnaire()
                .dimensions()
                .forEach(dimension -> figures.findDepartment(dimension)
                        .ifPresent(department -> themes.computeIfAbsent(department, each -> new ArrayList<>())
                                .add(phrases.quoted(dimension.label().in(figures.language())))));
        return themes.entrySet().stream()
                .map(each ->
                        phrases.text("reading.only", "themes", phrases.listed(each.getValue()), "unit", each.getKey()))
                .toList();
    }

    private List<Dimension> with(Dimension.Role role) {
        return figures.questionnaire().dimensions().stream()
                .filter(dimension -> dimension.role() == role)
                .toList();
    }
}
