package dk.samspil.report;

import dk.samspil.report.UnitReport.Card;
import dk.samspil.report.UnitReport.DistributionRow;
import dk.samspil.report.UnitReport.DistributionSegment;
import dk.samspil.survey.Item;
import dk.samspil.ui.chart.Legend;
import dk.samspil.ui.chart.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The third card: something worth talking about, whatever the numbers are.
///
/// A theme that lies under the unit above and is on no other card comes first. Then, as far as the number of answers
/// allows: the question whose answers lie most in two heaps (20 answers), the unit's own lowest question (10), and else
/// all themes together.
final class TalkWriter {
    /// Each of two heaps has at least so many per cent of the answers.
    private static final int SMALLEST_HEAP = 25;

    private static final Set<Legend> LOW = Set.of(Legend.CLEARLY_LOW, Legend.LOW);
    private static final Set<Legend> HIGH = Set.of(Legend.CLEARLY_HIGH, Legend.HIGH);

    private final UnitFigures figures;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final PictureWriter pictures;
    private final CardPictures drawings;
    private final Sentences sentences;

    private record Heaps(Item item, DistributionRow row, int low, int high) {
        int smaller() {
            return Math.min(low, high);
        }
    }

    TalkWriter(
            UnitFigures figures,
            Phrases phrases,
            Conclusions conclusions,
            PictureWriter pictures,
            CardPictures drawings,
            Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.conclusions = conclusions;
        this.pictures = pictures;
        this.drawings = drawings;
        this.sentences = sentences;
    }

    /// @param picked the themes that are on a card already
    /// @param topicCard writes the card of a theme that lies under the unit above
    Optional<Card> card(List<Score> picked, Function<Score, Card> topicCard) {
        return conclusions
                .topic()
                .filter(score -> !picked.contains(score))
                .map(topicCard)
                .or(() -> heaps().map(this::spreadCard))
                .or(() -> lowestItem(picked).map(this::itemCard))
                .or(this::together);
    }

    private Optional<Heaps> heaps() {
        var distributions = new DistributionWriter(figures, phrases);
        return figures.questionnaire().listItems().stream()
                .map(item -> heaps(item, distributions.row(item)))
                .filter(heaps -> heaps.smaller() >= SMALLEST_HEAP)
                .max(Comparator.comparingInt(Heaps::smaller));
    }

    private static Heaps heaps(Item item, DistributionRow row) {
        return new Heaps(item, row, percent(row, LOW), percent(row, HIGH));
    }

    private static int percent(DistributionRow row, Set<Legend> colours) {
        return row.segments().stream()
                .filter(segment -> colours.contains(segment.colour()))
                .mapToInt(DistributionSegment::percent)
                .sum();
    }

    private Card spreadCard(Heaps heaps) {
        String title = phrases.text(
                "card.spread.title", "item", phrases.quoted(heaps.row().question()));
        List<String> codes = figures.shares(heaps.item()).stream()
                .map(share -> share.unit().value() + " " + share.measure().code())
                .toList();
        String low = phrases.percent(heaps.low());
        String high = phrases.percent(heaps.high());
        String text = phrases.text("card.spread.text", "low", low, "high", high);
        return new Card(
                Standing.NO_CLAIM,
                true,
                phrases.text("card.spread.kicker"),
                sentences.say(SentenceRule.SPREAD, codes, title),
                heaps.row().bar().orElseThrow(),
                sentences.say(SentenceRule.SPREAD, codes, text) + " " + ask("card.spread.ask"),
                phrases.text("card.spread.note"));
    }

    /// The unit's own lowest question outside the themes that are on a card.
    private Optional<Score> lowestItem(List<Score> picked) {
        return figures.questionnaire().dimensions().stream()
                .filter(dimension ->
                        picked.stream().noneMatch(score -> score.id().equals(dimension.id())))
                .flatMap(dimension -> dimension.items().stream())
                .map(figures::score)
                .filter(item -> item.number().isPresent())
                .min(Comparator.comparingInt(item -> item.number().getAsInt()));
    }

    private Card itemCard(Score item) {
        String title = phrases.text("card.item.title", "item", phrases.quoted(item.label()));
        Score theme = figures.score(figures.questionnaire().getDimensionOf(item.id()));
        return new Card(
                item.standing(),
                true,
                phrases.text("card.item.kicker"),
                sentences.say(SentenceRule.OWN, sentences.own(List.of(item)), title),
                drawings.amongOwn(theme, Optional.of(item)),
                ask("card.item.ask"),
                phrases.text("card.note", "theme", theme.label(), "value", pictures.value(item)));
    }

    private Optional<Card> together() {
        List<Score> numbers = conclusions.candidates().stream()
                .filter(score -> score.number().isPresent())
                .toList();
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        List<Integer> values = numbers.stream()
                .map(score -> score.number().getAsInt())
                .sorted()
                .toList();
        String key = conclusions.areAllTheSame() ? "card.together.same" : "card.together.title";
        String text = phrases.text(key, "themes", numbers.size(), "low", values.getFirst(), "high", values.getLast());
        return Optional.of(new Card(
                Standing.NO_CLAIM,
                true,
                phrases.text("card.together.kicker"),
                sentences.say(SentenceRule.OWN, sentences.own(numbers), text),
                drawings.together(numbers),
                ask("card.together.ask"),
                phrases.text("card.together.note")));
    }

    private String ask(String key) {
        return sentences.say(SentenceRule.ASK, List.of(), phrases.text(key));
    }
}
