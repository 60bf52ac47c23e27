package dk.samspil.collection.respond;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.promise.PublicationRules.Shown;
import dk.samspil.collection.promise.RoundDates;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// A round as a respondent meets it, with what is asked in the respondent's unit.
///
/// @param open whether it takes answers now
/// @param sets what is asked where
/// @param asked what is asked here; what everybody is asked, until the unit is known
/// @param dontKnow the questionnaire's own words for "don't know / not relevant"
/// @param attributeNames what each ballot says about its voter besides the unit
/// @param key what ballots are sealed to; empty while there is none
public record AskedRound(
        RoundId id,
        boolean open,
        QuestionSets sets,
        QuestionSet asked,
        Optional<LocalText> dontKnow,
        List<PageLanguage> languages,
        boolean leadersKnown,
        List<String> attributeNames,
        InvitedUnits units,
        Shown shown,
        RoundDates dates,
        Optional<RoundKey> key) {
    public AskedRound {
        languages = List.copyOf(languages);
        attributeNames = List.copyOf(attributeNames);
    }

    /// The same round with what is asked in a unit.
    AskedRound askedIn(UnitId unit) {
        return with(sets.askedIn(units.upFrom(unit).stream().map(Unit::id).toList()));
    }

    private AskedRound with(QuestionSet here) {
        return new AskedRound(
                id, open, sets, here, dontKnow, languages, leadersKnown, attributeNames, units, shown, dates, key);
    }

    public List<AskedPage> pages() {
        return asked.pages();
    }

    /// All items by their index, also those that are not asked here: a sheet has a place for each.
    public List<AskedItem> items() {
        return asked.items();
    }

    public List<AskedComment> comments() {
        return asked.comments();
    }

    /// How many minutes it takes to answer everything.
    public int minutes() {
        return asked.minutes();
    }

    /// The departments that are asked something of their own, wherever this respondent is.
    public List<UnitId> listDepartments() {
        return sets.departments();
    }

    /// The page with this number, from 1.
    public Optional<AskedPage> findPage(int number) {
        List<AskedPage> pages = pages();
        return number >= 1 && number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }

    /// The page on which an item stands.
    public AskedPage pageOf(AskedItem item) {
        return pages().stream()
                .filter(page -> page.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /// How many things are asked.
    public int questions() {
        return itemsAsked() + comments().size();
    }

    /// How many items are asked.
    public int itemsAsked() {
        return asked.asked();
    }

    /// How long it takes when so many items are left.
    public int minutesFor(int unanswered) {
        return Math.max(1, Math.round((float) minutes() * unanswered / Math.max(1, itemsAsked())));
    }

    /// Whether people may only be told that their answers are confidential.
    public boolean isConfidentialOnly() {
        return key.map(RoundKey::custody).filter(KeyCustody::isConfidentialOnly).isPresent();
    }

    AskedRound with(boolean isOpen, Shown newShown, RoundDates newDates, Optional<RoundKey> newKey) {
        return new AskedRound(
                id,
                isOpen,
                sets,
                asked,
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
