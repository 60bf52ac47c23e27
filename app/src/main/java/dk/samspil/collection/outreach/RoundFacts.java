package dk.samspil.collection.outreach;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    ///
    /// @param codes one, or one for each job that the person answers for
    Map<Placeholder, String> values(String firstName, List<JobCode> codes, Language language) {
        var words = Messages.of("outreach", language);
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.FIRST_NAME, firstName);
        values.put(Placeholder.UNIT, listed(codes.stream().map(JobCode::unit), language));
        values.put(Placeholder.CODE, listed(codes.stream().map(each -> code(each, codes, words)), language));
        values.put(Placeholder.LINK, links(codes, words));
        values.put(Placeholder.ADDRESS, address());
        values.putAll(general(language));
        return values;
    }

    /// What is filled in for a leader.
    ///
    /// @param rate how many have answered, in words
    Map<Placeholder, String> values(String rate, Language language) {
        Map<Placeholder, String> values = general(language);
        values.put(Placeholder.RATE, rate);
        return values;
    }

    private Map<Placeholder, String> general(Language language) {
        var words = Messages.of("outreach", language);
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
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

    private static String listed(Stream<String> each, Language language) {
        return ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(each.distinct().toList());
    }

    private static String code(JobCode job, List<JobCode> codes, Messages words) {
        String code = job.code().display();
        return codes.size() == 1 ? code : words.text("fill.code-of", "code", code, "unit", job.unit());
    }

    private String links(List<JobCode> codes, Messages words) {
        return codes.size() == 1
                ? link(codes.getFirst())
                : codes.stream()
                        .map(job -> "\n" + words.text("fill.link-of", "unit", job.unit(), "link", link(job)))
                        .collect(Collectors.joining());
    }

    private String link(JobCode job) {
        return site + "/svar#" + job.code().signs();
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
