package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.report.UnitReport.Saying;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Three things to take along: what goes well, what has changed or is lowest, and something to talk about. What may be
/// on the third follows the number of answers; [TalkWriter] knows it.
final class CardWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final Conclusions conclusions;
    private final PictureWriter pictures;
    private final CardPictures drawings;
    private final Sentences sentences;

    CardWriter(
            UnitFigures figures,
            Phrases phrases,
            Conclusions conclusions,
            PictureWriter pictures,
            Sentences sentences) {
        this.figures = figures;
        this.phrases = phrases;
        this.conclusions = conclusions;
        this.pictures = pictures;
        this.drawings = new CardPictures(figures, phrases, pictures);
        this.sentences = sentences;
    }

    /// Three cards; fewer where there is nothing to put on them, and none when no theme is shown.
    List<Card> cards() {
        if (conclusions.candidates().isEmpty()) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        List<Score> picked = new ArrayList<>();
        Optional<Score> first = conclusions.strength().or(this::ownHighest);
        first.ifPresent(score -> add(cards, picked, score, strengthCard(score)));
        second(picked)
                .ifPresent(score -> add(cards, picked, score, isChange(score) ? changeCard(score) : topicCard(score)));
        new TalkWriter(figures, phrases, conclusions, pictures, drawings, sentences)
                .card(picked, this::topicCard)
                .ifPresent(cards::add);
        return cards;
    }

    /// Empty where all themes have the same number, so that none is the highest.
    private Optional<Score> ownHighest() {
        return conclusions.areAllTheSame()
                ? Optional.empty()
                : conclusions.highest().stream()
                        .filter(score -> !Optional.of(score).equals(conclusions.topic()))
                        .findFirst();
    }

    private Optional<Score> ownLowest(List<Score> picked) {
        return conclusions.areAllTheSame()
                ? Optional.empty()
                : conclusions.lowest().stream()
                        .filter(score -> !picked.contains(score))
                        .findFirst();
    }

    private void add(List<Card> cards, List<Score> picked, Score score, Card card) {
        picked.add(score);
        boolean aboutLeader = figures.questionnaire()
                .findDimension(score.id())
                .filter(Relations::isAboutLeader)
                .isPresent();
        cards.add(
                aboutLeader && figures.isBelowQuestions()
                        ? card.notInMeeting(phrases.text("card.not_in_meeting"))
                        : card);
    }

    /// The largest change; without one the theme under the unit above, or the unit's own lowest number.
    private Optional<Score> second(List<Score> picked) {
        return conclusions.changedBeside(picked).or(conclusions::topic).or(() -> ownLowest(picked));
    }

    private static boolean isChange(Score score) {
        return score.hasChanged();
    }

    private Card strengthCard(Score score) {
        boolean claimed = conclusions.strength().isPresent();
        String kicker = phrases.text(claimed ? "card.strength.kicker" : own("card.high.kicker"));
        String title = claimed
                ? sentences.level(
                        SentenceRule.LEVEL,
                        List.of(score),
                        phrases.text("card.strength.title", "theme", name(score), "parent", conclusions.parentName()))
                : ownTitle(score, conclusions.highest());
        String text = drawings.inWords(score).map(words -> words + " ").orElse("") + ask("card.strength.ask");
        return new Card(score.standing(), false, kicker, title, drawings.onScale(score), text, note(score));
    }

    private Card changeCard(Score score) {
        boolean up = score.change().verdict() == Change.Verdict.UP;
        String title = sentences.change(
                SentenceRule.CHANGE,
                List.of(score),
                phrases.text(up ? "card.risen.title" : "card.fallen.title", "theme", name(score)));
        String text = ask(up ? "card.risen.ask" : "card.fallen.ask");
        Standing colour = up ? Standing.OVER : Standing.UNDER;
        return new Card(
                colour, true, phrases.text("card.change.kicker"), title, drawings.slope(score), text, note(score));
    }

    private Card topicCard(Score score) {
        boolean claimed = score.standing().isUnder();
        String kicker = phrases.text(claimed ? "card.topic.kicker" : own("card.low.kicker"));
        String title = claimed
                ? sentences.level(
                        SentenceRule.LEVEL,
                        List.of(score),
                        phrases.text("card.topic.title", "theme", name(score), "parent", conclusions.parentName()))
                : ownTitle(score, conclusions.lowest());
        Optional<Score> item = drawings.lowestItem(score);
        String text = item.map(lowest -> lowestItem(lowest) + " ").orElse("") + ask("card.topic.ask");
        return new Card(score.standing(), true, kicker, title, drawings.amongOwn(score, item), text, note(score));
    }

    private String lowestItem(Score item) {
        String text = phrases.text("card.topic.item", "item", name(item), "value", pictures.value(item));
        return sentences.say(SentenceRule.OWN, sentences.own(List.of(item)), text);
    }

    private String ask(String key) {
        return sentences.say(SentenceRule.ASK, List.of(), phrases.text(key));
    }

    private String own(String key) {
        return figures.parent().isPresent() ? key : key + ".top";
    }

    private String ownTitle(Score score, List<Score> sameNumber) {
        String names = phrases.listed(sameNumber.stream().map(this::name).toList());
        String text = phrases.text("card.own.title", "themes", names, "value", pictures.value(score));
        return sentences.say(SentenceRule.OWN, sentences.own(sameNumber), text);
    }

    private String note(Score score) {
        List<String> parts = new ArrayList<>();
        parts.add(phrases.text("card.note", "theme", score.label(), "value", pictures.value(score)));
        for (Saying saying : pictures.sayings(score)) {
            parts.add((saying.strong() + " " + saying.words()).strip());
        }
        return String.join(" · ", parts);
    }

    private String name(Score score) {
        return phrases.quoted(score.label());
    }
}
