package dk.samspil.report;

import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.report.UnitReport.Saying;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.Lines;
import dk.samspil.ui.chart.Strips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The things to take along: what goes well and what to talk about, each with a small picture.
final class CardWriter {
    private static final int LONGEST_LABEL = 15;

    private final UnitFigures figures;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final PictureWriter pictures;

    CardWriter(UnitFigures figures, Phrases phrases, Conclusions conclusions, PictureWriter pictures) {
        this.figures = figures;
        this.phrases = phrases;
        this.conclusions = conclusions;
        this.pictures = pictures;
    }

    /// Two cards; one when every theme has the same number; none when no theme is shown.
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        Optional<Score> strength = conclusions.strength().or(() -> first(conclusions.highest()));
        Optional<Score> topic = conclusions.topic().or(() -> first(conclusions.lowest()));
        strength.filter(score -> !score.equals(conclusions.topic().orElse(null)))
                .ifPresent(score -> cards.add(strengthCard(score)));
        topic.filter(score -> !score.equals(strength.orElse(null)) || cards.isEmpty())
                .ifPresent(score -> cards.add(topicCard(score)));
        return cards;
    }

    private static Optional<Score> first(List<Score> scores) {
        return scores.stream().findFirst();
    }

    private Card strengthCard(Score score) {
        boolean claimed = conclusions.strength().isPresent();
        String kicker = phrases.text(claimed ? "card.strength.kicker" : own("card.high.kicker"));
        String title = claimed
                ? phrases.text("card.strength.title", "theme", phrases.quoted(score.label()), "parent", parentName())
                : title(score, conclusions.highest());
        String text = inWords(score).map(words -> words + " ").orElse("") + phrases.text("card.strength.ask");
        return new Card(score.standing(), false, kicker, title, onScale(score), text, note(score));
    }

    private Card topicCard(Score score) {
        boolean claimed = conclusions.topic().isPresent();
        String kicker = phrases.text(claimed ? "card.topic.kicker" : own("card.low.kicker"));
        String title = claimed
                ? phrases.text("card.topic.title", "theme", phrases.quoted(score.label()), "parent", parentName())
                : title(score, conclusions.lowest());
        Optional<Score> lowestItem = lowestItem(score);
        String text = lowestItem
                        .map(item -> phrases.text(
                                        "card.topic.item",
                                        "item",
                                        phrases.quoted(item.label()),
                                        "value",
                                        pictures.value(item))
                                + " ")
                        .orElse("")
                + phrases.text("card.topic.ask");
        return new Card(score.standing(), true, kicker, title, amongOwn(score, lowestItem), text, note(score));
    }

    private String own(String key) {
        return figures.parent().isPresent() ? key : key + ".top";
    }

    private String title(Score score, List<Score> sameNumber) {
        return phrases.text("card.own.title", "themes", conclusions.names(sameNumber), "value", pictures.value(score));
    }

    /// What the number means in the words of the answers, where the theme's questions all point the same way.
    private Optional<String> inWords(Score score) {
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

    private Drawing onScale(Score score) {
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

    private Drawing amongOwn(Score theme, Optional<Score> lowestItem) {
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

    private Optional<Score> lowestItem(Score theme) {
        return dimension(theme).items().stream()
                .map(figures::score)
                .filter(item -> item.number().isPresent())
                .min(Comparator.comparingInt(item -> item.number().getAsInt()));
    }

    private String note(Score score) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.text("card.note", "theme", score.label(), "value", pictures.value(score)));
        for (Saying saying : pictures.sayings(score)) {
            sentences.add((saying.strong() + " " + saying.words()).strip());
        }
        return String.join(" · ", sentences);
    }

    private Dimension dimension(Score score) {
        return figures.questionnaire().findDimension(score.id()).orElseThrow();
    }

    private String parentName() {
        return figures.parent().map(ReleasedUnit::name).orElse("");
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
