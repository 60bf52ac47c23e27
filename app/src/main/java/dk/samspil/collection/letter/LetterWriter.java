package dk.samspil.collection.letter;

import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes the letters of a unit as PDF/UA, one to a sheet.
@Component
final class LetterWriter {
    /// Name and unit stand where an envelope has its window.
    private static final String PAGE = "size: A4; margin: 18mm 24mm 14mm 25mm;";

    private final PrintShop shop;

    LetterWriter(PrintShop shop) {
        this.shop = shop;
    }

    /// @param language of whoever prints
    byte[] write(UnitBatch batch, RoundCodes codes, PrintedFacts facts, Language language) {
        var words = Messages.of("letter", language);
        return shop.print(
                "collection/letter/pdf/letters.jte",
                new LetterSheets(
                        shop.styles(PAGE),
                        facts.municipality(),
                        words.text("letters.title", "unit", batch.unit().name()),
                        batch.people().stream()
                                .map(each -> letter(each, batch, codes.of(each.invitation()), facts))
                                .toList(),
                        words));
    }

    private static LetterSheets.Letter letter(Addressee person, UnitBatch batch, AccessCode code, PrintedFacts facts) {
        var language = languageOf(person);
        var words = Messages.of("letter", language);
        return new LetterSheets.Letter(
                person.name(),
                person.firstName(),
                batch.unit().name(),
                facts.round().in(language),
                PrintShop.square(link(facts, code), PrintShop.LETTER_SQUARE, words.text("letter.square")),
                code.display(),
                facts.typedAddress(),
                words.text("letter.why", "minutes", facts.minutes()),
                promises(words, facts),
                facts.dates()
                        .lastDay()
                        .map(day -> words.text("letter.by", "day", PrintShop.day(day, language)))
                        .orElseGet(() -> words.text("letter.by.undated")),
                words.text("letter.genuine.text", "municipality", facts.municipality(), "address", facts.address()),
                facts.contact().isEmpty()
                        ? words.text("letter.questions")
                        : words.text("letter.questions.call", "contact", facts.contact()),
                words);
    }

    private static List<String> promises(Messages words, PrintedFacts facts) {
        List<String> promises = new ArrayList<>();
        promises.add(facts.promise(words));
        promises.add(words.text("letter.sealed"));
        promises.add(words.text("letter.used"));
        facts.dates()
                .codesDeleted()
                .map((LocalDate day) -> words.text("letter.deleted", "day", PrintShop.day(day, words.language())))
                .ifPresent(promises::add);
        return promises;
    }

    /// Where the square leads. The code stands behind the hash, which browsers send to no server.
    static String link(PrintedFacts facts, AccessCode code) {
        return facts.answerAddress() + "#" + code.signs();
    }

    /// The language of a letter: English for whoever is written to in it, Danish for everybody else.
    static Language languageOf(Addressee person) {
        return person.invitation().language().startsWith("en") ? Language.EN : Language.DA;
    }
}
