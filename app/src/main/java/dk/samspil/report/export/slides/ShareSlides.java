package dk.samspil.report.export.slides;

import dk.samspil.report.UnitReport.ShareLine;
import dk.samspil.report.UnitReport.SharePart;
import java.util.List;

/// A slide for each question of which it is told how many answered positively.
record ShareSlides(SharePart part, SlideWords words) {
    void addTo(Deck deck) {
        part.lines().stream()
                .filter(ShareLine::told)
                .forEach(line -> deck.words(
                        words.text("share.title", "value", line.value(), "words", line.words()),
                        List.of(line.question()),
                        words.notes(List.of(part.note(), words.text("notes.not")))));
    }
}
