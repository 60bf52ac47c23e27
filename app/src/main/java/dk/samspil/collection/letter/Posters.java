package dk.samspil.collection.letter;

import dk.samspil.organisation.Unit;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Posters for the room where a team meets. They show where to answer and no code.
@Component
public final class Posters {
    private final LetterLists lists;
    private final PrintedFacts.Source facts;
    private final PrintShop shop;

    Posters(LetterLists lists, PrintedFacts.Source facts, PrintShop shop) {
        this.lists = lists;
        this.facts = facts;
        this.shop = shop;
    }

    /// The paper a poster is printed on.
    public enum Size {
        A4(70, "size: A4; margin: 18mm 16mm 14mm 16mm;"),
        A3(100, "size: A3; margin: 26mm 23mm 20mm 23mm;");

        private final int square;
        private final String page;

        Size(int square, String page) {
            this.square = square;
            this.page = page;
        }

        /// As style sheets and addresses write it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The units that can have a poster with their name, in tree order.
    public List<Unit> listUnits(RoundPlan plan) {
        return lists.listUnits(plan);
    }

    /// A poster as PDF/UA.
    ///
    /// @param unit whose name stands on it; empty for one that hangs anywhere
    /// @param address the address of the site where the settings do not say it
    public byte[] write(RoundPlan plan, Optional<UnitId> unit, Size size, Language language, String address) {
        var words = Messages.of("letter", language);
        PrintedFacts said = facts.of(plan, address);
        String name = unit.flatMap(id -> lists.listUnits(plan).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(Unit::name)
                .orElse("");
        return shop.print(
                "collection/letter/pdf/poster.jte",
                new Poster(
                        shop.styles(size.page),
                        size.code(),
                        said.municipality(),
                        name,
                        PrintShop.square(said.answerAddress(), size.square, words.text("poster.square")),
                        words.text("poster.time", "minutes", said.minutes()),
                        said.typedAddress(),
                        said.dates()
                                .lastDay()
                                .map(day -> words.text("poster.by", "day", PrintShop.day(day, language)))
                                .orElse(""),
                        said.promise(words),
                        words));
    }
}
