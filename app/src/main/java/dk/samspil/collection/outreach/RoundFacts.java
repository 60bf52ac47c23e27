package dk.samspil.collection.outreach;

import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/// What messages say about a round, the same for everybody.
///
/// @param fewest with how many answers a unit's result is shown
/// @param confidentialOnly whether less may be promised, since the operator has the key
/// @param site the address of the site; empty where nobody has set it
record RoundFacts(
        LocalDate today,
        LocalDate lastDay,
        int minutes,
        int fewest,
        boolean confidentialOnly,
        String municipality,
        String contact,
        String site) {

    /// What is filled in for one person.
    Map<Placeholder, String> values(String firstName, String unit, AccessCode code, Language language) {
        var words = Messages.of("outreach", language);
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.FIRST_NAME, firstName);
        values.put(Placeholder.UNIT, unit);
        values.put(Placeholder.CODE, code.display());
        values.put(Placeholder.LINK, site + "/svar#" + code.signs());
        values.put(Placeholder.ADDRESS, address());
        values.put(Placeholder.LAST_DAY, day(language == Language.DA ? "EEEE d. MMMM" : "EEEE d MMMM", language));
        values.put(Placeholder.DATE, day(language == Language.DA ? "d/M" : "d MMM", language));
        values.put(Placeholder.TIME_LEFT, words.text("fill.days", "days", daysLeft()));
        values.put(Placeholder.MINUTES, String.valueOf(minutes));
        values.put(Placeholder.FEWEST, String.valueOf(fewest));
        values.put(Placeholder.PROMISE, words.text(confidentialOnly ? "fill.promise.confidential" : "fill.promise"));
        values.put(Placeholder.MUNICIPALITY, municipality);
        values.put(Placeholder.CONTACT, contact.isEmpty() ? "" : words.text("fill.contact", "contact", contact));
        return values;
    }

    RoundFacts on(LocalDate day) {
        return new RoundFacts(day, lastDay, minutes, fewest, confidentialOnly, municipality, contact, site);
    }

    private String address() {
        return site.replaceFirst("^https?://", "") + "/svar";
    }

    private String day(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(lastDay);
    }

    /// On the last day one is left.
    private long daysLeft() {
        return Math.max(1, ChronoUnit.DAYS.between(today, lastDay));
    }
}
