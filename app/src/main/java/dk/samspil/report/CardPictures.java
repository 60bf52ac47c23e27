package dk.samspil.report;

import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.Change;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Lines;
import dk.samspil.ui.chart.Standing;
import dk.samspil.ui.chart.Strips;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The small pictures on the cards.
final class CardPictures {
    private static final int LONGEST_LABEL = 15;

    private final UnitFigures figures;
    private final Phrases phrases;
    private final PictureWriter pictures;

    CardPictures(UnitFigures figures, Phrases phrases, PictureWriter pictures) {
        this.figures = figures;
        this.phrases = phrases;
        this.pictures = pictures;
    }

    /// What the number means in the words of the answers, where the theme's questions all point the same way.
    Optional<String> inWords(Score score) {
        Dimension dimension = dimension(score);
        List<LocalText> labels = dimension.options().labels();
        if (score.number().isEmpty()
                || labels.isEmpty()
                || dimension.items().stream().anyMatch(Item::reversed)) {
            return Optional.empty();
        }
        double place = score.number().getAsInt() / 100.0 * (labels.size() - 1);
        String low = labels.get((int) Math.floor(place)).in(figures.language());
        String high = labels.get((int) Math.ceil(place)).in(figures.language());
        return Optional.of(
                low.equals(high)
                        ? phrases.text("card.words.at", "answer", phrases.quoted(low))
                        : phrases.text("card.words.between", "low", phrases.quoted(low), "high", phrases.quoted(high)));
    }

    Drawing onScale(Score score) {
        if (score.number().isEmpty()) {
            return range(score);
        }
        Dimension dimension = dimension(score);
        List<LocalText> labels = dimension.options().labels();
        boolean worded = !labels.isEmpty() && dimension.items().stream().noneMatch(Item::reversed);
        var ends = worded
                ? new Lines.Ends(
                        lines(labels.getFirst().in(figures.language())),
                        lines(labels.getLast().in(figures.language())))
                : new Lines.Ends(List.of("0"), List.of("100"));
        return Lines.onScale(
                alternative(score),
                score.number().getAsInt(),
                score.standing(),
                score.parentNumber(),
                dimension.options().size(),
                ends);
    }

    Drawing amongOwn(Score theme, Optional<Score> lowestItem) {
        if (theme.number().isEmpty()) {
            return range(theme);
        }
        Score chosen = lowestItem.orElse(theme);
        List<Score> own = lowestItem.isPresent()
                ? figures.questionnaire().listItems().stream()
                        .map(figures::score)
                        .toList()
                : figures.scores(figures.questionnaire().dimensions());
        List<Integer> others = own.stream()
                .filter(score ->
                        !score.id().equals(chosen.id()) && score.number().isPresent())
                .map(score -> score.number().getAsInt())
                .toList();
        String key = lowestItem.isPresent() ? "alt.own.items" : "alt.own.themes";
        String words =
                phrases.text(key, "label", chosen.label(), "value", pictures.value(chosen), "others", others.size());
        return Lines.amongOwn(words, chosen.number().orElseThrow(), chosen.standing(), others);
    }

    private Drawing range(Score score) {
        return Strips.row(
                alternative(score), Strips.Size.LARGE, score.reading(false), score.parentNumber(), OptionalInt.empty());
    }

    private String alternative(Score score) {
        return phrases.text("alt.value", "label", score.label(), "value", pictures.value(score)) + ".";
    }

    Optional<Score> lowestItem(Score theme) {
        return dimension(theme).items().stream()
                .map(figures::score)
                .filter(item -> item.number().isPresent())
                .min(Comparator.comparingInt(item -> item.number().getAsInt()));
    }

    /// From the round before to this one; where one of the two is a range, the range of now.
    Drawing slope(Score score) {
        if (score.number().isEmpty() || score.previousNumber().isEmpty()) {
            return range(score);
        }
        int before = score.previousNumber().getAsInt();
        int now = score.number().getAsInt();
        Standing standing = score.change().verdict() == Change.Verdict.UP ? Standing.OVER : Standing.UNDER;
        Optional<Lines.Step> parent =
                figures.parentBefore(score.id()).flatMap(then -> score.parent().flatMap(value -> step(then, value)));
        var rounds = new Lines.Ends(List.of(phrases.text("card.last")), List.of(phrases.text("card.now")));
        String words = phrases.text("alt.slope", "label", score.label(), "before", before, "now", now);
        return Lines.slope(words, new Lines.Step(before, now), standing, parent, rounds);
    }

    private static Optional<Lines.Step> step(ReleasedValue before, ReleasedValue now) {
        return before instanceof ReleasedValue.Whole(int then) && now instanceof ReleasedValue.Whole(int value)
                ? Optional.of(new Lines.Step(then, value))
                : Optional.empty();
    }

    /// All themes on one line, none of them picked.
    Drawing together(List<Score> themes) {
        List<Integer> values = themes.stream()
                .filter(score -> score.number().isPresent())
                .map(score -> score.number().getAsInt())
                .toList();
        return Lines.together(phrases.text("alt.own.together", "themes", values.size()), values);
    }

    private Dimension dimension(Score score) {
        return figures.questionnaire().findDimension(score.id()).orElseThrow();
    }

    /// A label broken into two lines near its middle when it is long.
    static List<String> lines(String label) {
        int middle = label.length() / 2;
        int before = label.lastIndexOf(' ', middle);
        int after = label.indexOf(' ', middle);
        int at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return label.length() <= LONGEST_LABEL || at < 0
                ? List.of(label)
                : List.of(label.substring(0, at), label.substring(at + 1));
    }
}
