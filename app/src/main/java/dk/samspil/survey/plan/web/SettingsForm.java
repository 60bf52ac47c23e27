package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.Channel;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The second step as typed.
///
/// @param texts the values of text fields by their ids
/// @param dates by their ids: `st` first day, `sl` last day, `fr` release, `an` employed by
/// @param ticked the ids of ticked boxes
public record SettingsForm(int version, Map<String, String> texts, Map<String, DateField> dates, Set<String> ticked) {
    static final String FIRST = "st";
    static final String LAST = "sl";
    static final String RELEASE = "fr";
    static final String EMPLOYED_BY = "an";
    static final String TITLE_DA = "navn-da";
    static final String TITLE_EN = "navn-en";
    static final String OPENS = "aabner";
    static final String CLOSES = "lukker";
    static final String POLICY = "regler";
    static final String MONTHLY = "maanedsloennede";
    static final String HOURLY = "timeloennede";
    static final String TRAINEES = "elever";
    static final String LEADERS = "ledere";
    static final String EVERY_JOB = "hvert-job";
    static final String CHANNEL = "kanal-";
    static final String LANGUAGE = "sprog-";
    /// The list in which units are chosen; each counts as a ticked box.
    static final String UNITS = "enheder";
    static final String UNIT = "enhed-";

    private static final List<String> TEXTS = List.of(TITLE_DA, TITLE_EN, OPENS, CLOSES, POLICY);
    private static final List<String> DATES = List.of(FIRST, LAST, RELEASE, EMPLOYED_BY);
    private static final int LONGEST_TEXT = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    public SettingsForm {
        texts = Map.copyOf(texts);
        dates = Map.copyOf(dates);
        ticked = Set.copyOf(ticked);
    }

    static SettingsForm of(RoundPlan plan) {
        FieldPeriod period = plan.timetable().period();
        var who = plan.participants();
        Map<String, DateField> dates = new HashMap<>();
        put(dates, FIRST, period.firstDay());
        put(dates, LAST, period.lastDay());
        put(dates, RELEASE, plan.timetable().release());
        put(dates, EMPLOYED_BY, who.employedBy());
        Set<String> ticked = new LinkedHashSet<>();
        tick(ticked, who.monthlyPaid(), MONTHLY);
        tick(ticked, who.hourlyPaid(), HOURLY);
        tick(ticked, who.trainees(), TRAINEES);
        tick(ticked, who.leaders(), LEADERS);
        tick(ticked, who.everyJob(), EVERY_JOB);
        plan.channels().forEach(channel -> ticked.add(idOf(channel)));
        who.units().forEach(unit -> ticked.add(UNIT + unit));
        plan.languages().forEach(language -> ticked.add(LANGUAGE + language));
        return new SettingsForm(
                plan.version(),
                Map.of(
                        TITLE_DA, plan.title().in(Language.DA),
                        TITLE_EN, plan.title().in(Language.EN),
                        OPENS, TIME.format(period.opens()),
                        CLOSES, TIME.format(period.closes()),
                        POLICY, plan.policy()),
                dates,
                ticked);
    }

    /// What came with a request; a field that did not come is empty.
    static SettingsForm of(int version, MultiValueMap<String, String> sent) {
        Map<String, String> texts = new HashMap<>();
        TEXTS.forEach(id -> texts.put(id, text(sent, id)));
        Map<String, DateField> dates = new HashMap<>();
        DATES.forEach(id ->
                dates.put(id, new DateField(id, text(sent, id + "-d"), text(sent, id + "-m"), text(sent, id + "-y"))));
        Set<String> ticked = new LinkedHashSet<>(sent.keySet());
        sent.getOrDefault(UNITS, List.of()).forEach(unit -> ticked.add(UNIT + unit));
        return new SettingsForm(version, texts, dates, ticked);
    }

    static String idOf(Channel channel) {
        return CHANNEL + channel.name().toLowerCase(Locale.ROOT);
    }

    public String text(String id) {
        return texts.getOrDefault(id, "");
    }

    public DateField date(String id) {
        return Objects.requireNonNull(dates.get(id), id);
    }

    public boolean has(String id) {
        return ticked.contains(id);
    }

    /// A time of day as typed: `8`, `8.00`, `08:00`.
    Optional<LocalTime> findTime(String id) {
        String typed = text(id).replace(':', '.');
        String full = typed.contains(".") ? typed : typed + ".00";
        try {
            return Optional.of(LocalTime.parse(full.length() == 4 ? "0" + full : full, TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The same with other dates in some date fields.
    SettingsForm with(Map<String, LocalDate> instead) {
        Map<String, DateField> corrected = new HashMap<>(dates);
        instead.forEach((id, day) -> corrected.put(id, DateField.of(id, day)));
        return new SettingsForm(version, texts, corrected, ticked);
    }

    private static void put(Map<String, DateField> dates, String id, LocalDate day) {
        dates.put(id, DateField.of(id, day));
    }

    private static void tick(Set<String> ticked, boolean isTicked, String id) {
        if (isTicked) {
            ticked.add(id);
        }
    }

    private static String text(MultiValueMap<String, String> sent, String id) {
        String value = Optional.ofNullable(sent.getFirst(id)).orElse("").strip();
        return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
    }
}
