package dk.samspil.collection.respond;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.promise.PublicationRules.Shown;
import dk.samspil.collection.promise.RoundDates;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.Optional;

/// A round as respondents meet it.
///
/// @param open whether it takes answers now
/// @param items all items, by their index
/// @param minutes that answering everything takes
/// @param dontKnow the questionnaire's own words for "don't know / not relevant"
/// @param attributeNames what each ballot says about its voter besides the unit
/// @param key what ballots are sealed to; empty while there is none
public record AskedRound(
        RoundId id,
        boolean open,
        List<AskedPage> pages,
        List<AskedItem> items,
        List<AskedComment> comments,
        int minutes,
        Optional<LocalText> dontKnow,
        List<PageLanguage> languages,
        boolean leadersKnown,
        List<String> attributeNames,
        InvitedUnits units,
        Shown shown,
        RoundDates dates,
        Optional<RoundKey> key) {
    public AskedRound {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
        comments = List.copyOf(comments);
        languages = List.copyOf(languages);
        attributeNames = List.copyOf(attributeNames);
    }

    /// The page with this number, from 1.
    public Optional<AskedPage> findPage(int number) {
        return number >= 1 && number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }

    /// The page on which an item stands.
    public AskedPage pageOf(AskedItem item) {
        return pages.stream()
                .filter(page -> page.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /// How many things are asked.
    public int questions() {
        return items.size() + comments.size();
    }

    /// How long it takes when so many items are left.
    public int minutesFor(int unanswered) {
        return Math.max(1, Math.round((float) minutes * unanswered / Math.max(1, items.size())));
    }

    /// Whether people may only be told that their answers are confidential.
    public boolean isConfidentialOnly() {
        return key.map(RoundKey::custody).filter(KeyCustody::isConfidentialOnly).isPresent();
    }

    AskedRound with(boolean isOpen, Shown newShown, RoundDates newDates, Optional<RoundKey> newKey) {
        return new AskedRound(
                id,
                isOpen,
                pages,
                items,
                comments,
                minutes,
                dontKnow,
                languages,
                leadersKnown,
                attributeNames,
                units,
                newShown,
                newDates,
                newKey);
    }
}
