package dk.samspil.survey.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// When Danish schools, and with them many parents, are away: data in `plan/school-holidays.csv`.
///
/// Each municipality sets its own days. The file has what is common: winter in week 7 or 8, autumn in week 42.
public final class SchoolHolidays {
    private static final String FILE = "/plan/school-holidays.csv";

    private final List<Rule> rules;

    private SchoolHolidays(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// A stretch of days.
    ///
    /// @param name names the words: `winter`
    public record SchoolHoliday(String name, LocalDate firstDay, LocalDate lastDay) {
        /// How many of these days are days of the holiday, both ends counted.
        public int daysWithin(LocalDate from, LocalDate to) {
            LocalDate first = from.isAfter(firstDay) ? from : firstDay;
            LocalDate last = to.isBefore(lastDay) ? to : lastDay;
            return Math.max(0, (int) ChronoUnit.DAYS.between(first, last) + 1);
        }
    }

    private record Rule(String name, String kind, String from, String to) {
        SchoolHoliday in(int year) {
            return switch (kind) {
                case "iso-week" ->
                    new SchoolHoliday(
                            name, week(year, from).monday(), week(year, to).day(7));
                case "days-from-easter" ->
                    new SchoolHoliday(
                            name,
                            DanishYear.easter(year).plusDays(Integer.parseInt(from)),
                            DanishYear.easter(year).plusDays(Integer.parseInt(to)));
                case "month-day" -> between(monthDay(from).atYear(year), monthDay(to));
                default -> throw new IllegalStateException(FILE + " has an unknown rule: " + kind);
            };
        }

        private SchoolHoliday between(LocalDate first, MonthDay end) {
            LocalDate last = end.atYear(first.getYear());
            return new SchoolHoliday(name, first, last.isBefore(first) ? end.atYear(first.getYear() + 1) : last);
        }

        private static IsoWeek week(int year, String number) {
            return new IsoWeek(year, Integer.parseInt(number));
        }

        private static MonthDay monthDay(String text) {
            return MonthDay.parse("--" + text);
        }
    }

    /// Those of the file.
    public static SchoolHolidays read() {
        try (InputStream in = Objects.requireNonNull(SchoolHolidays.class.getResourceAsStream(FILE));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SchoolHolidays(rows.stream()
                    .map(row -> new Rule(
                            row.getField("holiday"), row.getField("rule"), row.getField("from"), row.getField("to")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those that share a day with this stretch, both ends counted.
    public List<SchoolHoliday> listWithin(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear() - 1, to.getYear())
                .boxed()
                .flatMap(year -> rules.stream().map(rule -> rule.in(year)))
                .filter(holiday -> holiday.daysWithin(from, to) > 0)
                .toList();
    }
}
