package dk.samspil.survey.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads dates as people write them, in Danish or English: `19/10`, `torsdag 3. december`, `uge 43-45`, `medio
/// september`, `dec.-feb.`, `dags dato`. A year that is left out is the one nearest to a day that is given.
public final class WhenText {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("da"), Locale.ENGLISH);
    private static final String YEAR = "(?:[ /.-]+(\\d{4}))?";
    private static final String MONTH = "(\\p{L}{3,})\\.?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[ ]?[/.-][ ]?(\\d{1,2})\\.?" + YEAR);
    private static final Pattern DAY = Pattern.compile("(?:\\p{L}+ (?:d(?:en)?\\.? )?)?(\\d{1,2})\\.? " + MONTH + YEAR);
    private static final Pattern WEEKS =
            Pattern.compile("(?:uge|week|weeks|ugerne) (\\d{1,2})(?:[ ]?(?:-|–|til|to)[ ]?(\\d{1,2}))?" + YEAR);
    private static final Pattern PART =
            Pattern.compile("(primo|medio|ultimo|early|mid|late)(?: " + MONTH + ")?" + YEAR);
    private static final Pattern MONTHS = Pattern.compile(MONTH + "(?:[ ]?(?:-|–|til|to)[ ]?" + MONTH + ")?" + YEAR);

    private final LocalDate today;
    private final LocalDate near;

    private WhenText(LocalDate today, LocalDate near) {
        this.today = today;
        this.near = near;
    }

    /// What reading led to.
    public sealed interface Outcome {
        record Read(When when) implements Outcome {}

        /// The month has fewer days.
        record NoSuchDay(YearMonth month) implements Outcome {}

        record NotUnderstood() implements Outcome {}
    }

    /// Reads a text.
    ///
    /// @param today what `dags dato` means
    /// @param near the day to which a date without a year is nearest
    public static Outcome read(String text, LocalDate today, LocalDate near) {
        return new WhenText(today, near)
                .read(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private Outcome read(String text) {
        if (List.of("dags dato", "i dag", "today").contains(text)) {
            return new Outcome.Read(When.on(today));
        }
        try {
            return readIso(text)
                    .or(() -> readNumbers(text))
                    .or(() -> readDay(text))
                    .or(() -> readWeeks(text))
                    .or(() -> readPart(text))
                    .or(() -> readMonths(text))
                    .orElseGet(Outcome.NotUnderstood::new);
        } catch (DateTimeException e) {
            return new Outcome.NotUnderstood();
        }
    }

    private Optional<Outcome> readIso(String text) {
        return match(ISO, text).map(found -> day(number(found, 3), number(found, 2), found.group(1)));
    }

    private Optional<Outcome> readNumbers(String text) {
        return match(NUMBERS, text).map(found -> day(number(found, 1), number(found, 2), found.group(3)));
    }

    private Optional<Outcome> readDay(String text) {
        return match(DAY, text)
                .flatMap(found ->
                        month(found.group(2)).map(month -> day(number(found, 1), month.getValue(), found.group(3))));
    }

    private Outcome day(int day, int month, @Nullable String year) {
        return year == null
                ? IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                        .mapToObj(candidate -> dayOf(day, YearMonth.of(candidate, month)))
                        .min(Comparator.comparingLong(WhenText.this::distance))
                        .orElseThrow()
                : dayOf(day, YearMonth.of(Integer.parseInt(year), month));
    }

    private static Outcome dayOf(int day, YearMonth month) {
        return month.isValidDay(day) ? new Outcome.Read(When.on(month.atDay(day))) : new Outcome.NoSuchDay(month);
    }

    private long distance(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(var when) -> distance(when);
            case Outcome.NoSuchDay(var month) -> distance(When.on(month.atEndOfMonth()));
            case Outcome.NotUnderstood nothing -> Long.MAX_VALUE;
        };
    }

    private long distance(When when) {
        return Math.abs(ChronoUnit.DAYS.between(near, when.firstDay()));
    }

    private Optional<Outcome> readWeeks(String text) {
        return match(WEEKS, text).map(found -> {
            int from = number(found, 1);
            int to = found.group(2) == null ? from : number(found, 2);
            return new Outcome.Read(inYear(found.group(3), year -> {
                IsoWeek last = new IsoWeek(year, to);
                return new When.Weeks(new IsoWeek(to < from ? year - 1 : year, from), last);
            }));
        });
    }

    private Optional<Outcome> readPart(String text) {
        return match(PART, text).flatMap(found -> {
            var part = switch (found.group(1)) {
                case "primo", "early" -> When.PartOfMonth.Part.EARLY;
                case "medio", "mid" -> When.PartOfMonth.Part.MIDDLE;
                default -> When.PartOfMonth.Part.LATE;
            };
            Optional<Month> month = found.group(2) == null ? Optional.of(Month.DECEMBER) : month(found.group(2));
            return month.map(known -> new Outcome.Read(
                    inYear(found.group(3), year -> new When.PartOfMonth(YearMonth.of(year, known), part))));
        });
    }

    private Optional<Outcome> readMonths(String text) {
        return match(MONTHS, text)
                .flatMap(found -> month(found.group(1))
                        .flatMap(from -> (found.group(2) == null ? Optional.of(from) : month(found.group(2)))
                                .map(to -> new Outcome.Read(inYear(
                                        found.group(3),
                                        year -> new When.Months(
                                                YearMonth.of(to.compareTo(from) < 0 ? year - 1 : year, from),
                                                YearMonth.of(year, to)))))));
    }

    private When inYear(@Nullable String year, IntFunction<When> when) {
        return year == null
                ? IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                        .mapToObj(when)
                        .min(Comparator.comparingLong(WhenText.this::distance))
                        .orElseThrow()
                : when.apply(Integer.parseInt(year));
    }

    /// The one month whose name begins like this.
    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> LANGUAGES.stream()
                        .anyMatch(language -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name)))
                .findFirst();
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
