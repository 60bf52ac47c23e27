package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as people say them: `uge 43-45`, `28. sep.`, `medio september`, `dec.-feb.`
public final class WhenWords {
    private final Language language;
    private final Messages words;

    private WhenWords(Language language) {
        this.language = language;
        this.words = Messages.of("plan", language);
    }

    public static WhenWords of(Language language) {
        return new WhenWords(language);
    }

    /// In a narrow column: `28. sep.`, `uge 40`, `uge 43-45`.
    public String shortly(When when) {
        return switch (when) {
            case When.Day(var day) -> format(day, language == Language.DA ? "d. MMM" : "d MMM");
            case When.Weeks(var from, var to) -> weeks(from, to);
            case When.PartOfMonth(var month, var part) ->
                words.text("when." + part.name().toLowerCase(Locale.ROOT), "month", format(month, "MMMM"));
            case When.Months(var from, var to) ->
                from.equals(to) ? format(from, "MMMM") : format(from, "MMM") + "-" + format(to, "MMM");
        };
    }

    /// With weekday and year: `mandag 19. oktober 2026`, `uge 40 2026`.
    public String fully(When when) {
        return switch (when) {
            case When.Day(var day) -> day(day);
            case When.Weeks(var from, var to) -> weeks(from, to) + " " + to.year();
            case When.PartOfMonth part -> shortly(part) + " " + part.month().getYear();
            case When.Months months -> shortly(months) + " " + months.to().getYear();
        };
    }

    /// `mandag 19. oktober 2026`
    public String day(LocalDate day) {
        return format(day, language == Language.DA ? "EEEE d. MMMM yyyy" : "EEEE d MMMM yyyy");
    }

    /// `mandag 19. oktober 2026 kl. 8.00`, Danish time
    public String moment(Instant moment) {
        var local = moment.atZone(FieldPeriod.DANISH_TIME);
        return words.text(
                "when.moment",
                "day",
                day(local.toLocalDate()),
                "time",
                DateTimeFormatter.ofPattern("H.mm", language.locale()).format(local));
    }

    /// Without the weekday: `19. oktober 2026`
    public String date(LocalDate day) {
        return format(day, language == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy");
    }

    /// The name alone: `november`
    public String month(YearMonth month) {
        return format(month, "MMMM");
    }

    /// `19. oktober-8. november 2026 (uge 43-45)`
    public String period(FieldPeriod period) {
        return words.text(
                "when.period",
                "first",
                format(period.firstDay(), language == Language.DA ? "d. MMMM" : "d MMMM"),
                "last",
                date(period.lastDay()),
                "weeks",
                weeks(IsoWeek.of(period.firstDay()), IsoWeek.of(period.lastDay())));
    }

    /// A phase of the year: the follow-up by its month, all others as they are.
    String roughly(Milestone.Phase phase, When when) {
        return phase == Milestone.Phase.FOLLOW_UP ? format(YearMonth.from(when.firstDay()), "MMMM") : shortly(when);
    }

    /// As somebody could have typed it, so that [WhenText] reads the same: `19. oktober 2026`, `uge 43-45 2026`.
    public String typed(When when) {
        return when instanceof When.Day(var day) ? date(day) : fully(when);
    }

    private String weeks(IsoWeek from, IsoWeek to) {
        return from.equals(to)
                ? words.text("when.week", "week", from.week())
                : words.text("when.weeks", "from", from.week(), "to", to.week());
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private String format(YearMonth month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(month);
    }
}
