package dk.samspil.report.export.slides;

import dk.samspil.report.UnitReport;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.report.UnitReport.Picture;
import java.util.ArrayList;
import java.util.List;

/// The slides for a team's meeting: one thought on each, from the picture to what the team agrees.
final class UnitDeck {
    private final UnitReport report;
    private final SlideWords words;

    UnitDeck(UnitReport report, SlideWords words) {
        this.report = report;
        this.words = words;
    }

    void addTo(Deck deck) {
        deck.words(
                words.text("unit.title", "unit", report.unitName()),
                List.of(report.kicker(), words.text("unit.lead")),
                words.text("notes.begin"));
        picture(deck, report.heading(), report.picture());
        report.cards().stream().filter(Card::isForMeeting).forEach(card -> card(deck, card));
        report.themes().ifPresent(themes -> picture(deck, themes.heading(), themes));
        report.trend().ifPresent(trend -> new TrendSlides(trend, words).addTo(deck));
        report.effects().ifPresent(part -> new EffectSlide(part, words).addTo(deck));
        report.shares().ifPresent(part -> new ShareSlides(part, words).addTo(deck));
        deck.words(words.text("calm.title"), List.of(words.text("calm.text")), words.text("notes.calm"));
        deck.form(words.text("agree.title"), words.agreement(), words.agreements(), words.text("notes.agree"));
        List<String> protection = new ArrayList<>(report.protection().sentences());
        protection.add(report.protection().rules());
        deck.words(words.text("protection.title"), List.of(report.protection().promises()), words.notes(protection));
    }

    private void picture(Deck deck, String title, Picture picture) {
        List<String> notes = new ArrayList<>();
        notes.add(picture.caption());
        notes.addAll(report.reading());
        notes.add(words.text("notes.not"));
        deck.picture(title, words.bars(picture), words.key(picture), words.notes(notes));
    }

    private void card(Deck deck, Card card) {
        String text = words.brief(card.text());
        List<String> shown = new ArrayList<>(List.of(card.kicker()));
        if (!card.note().isEmpty() && SlideWords.count(card.kicker() + " " + card.note()) <= SlideWords.MOST) {
            shown.add(card.note());
        }
        if (SlideWords.count(String.join(" ", shown) + " " + text) <= SlideWords.MOST) {
            shown.add(text);
        }
        deck.words(card.title(), shown, words.notes(List.of(card.text(), words.text("notes.not"))));
    }
}
