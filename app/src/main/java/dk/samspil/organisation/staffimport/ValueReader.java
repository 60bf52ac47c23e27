package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the values of a table's rows. What cannot be read is said and taken as empty.
final class ValueReader {
    private static final int LONGEST_TEXT = 200;
    private static final int NO_END_YEAR = 9999;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[ T].*)?");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,24}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final Pattern NOT_IN_UNIT_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cc}");
    private static final Set<String> YES = Set.of("1", "ja", "j", "x", "true", "leder", "yes");
    private static final Set<String> NO = Set.of("", "0", "nej", "n", "false", "no");

    private final ReadTable table;
    private final Problems problems;

    ValueReader(ReadTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /// A text of sensible length without a CPR number in it.
    String text(CsvTable.Row row, Field field) {
        String value = INVISIBLE.matcher(table.columns().get(row, field)).replaceAll("");
        if (value.length() > LONGEST_TEXT) {
            say(row, field, value.substring(0, 40) + " …", "text_too_long");
            return "";
        }
        if (CprCheck.contains(value)) {
            say(row, field, "", "cpr_in_text");
            return "";
        }
        return value;
    }

    Optional<String> optional(CsvTable.Row row, Field field) {
        return Optional.of(text(row, field)).filter(value -> !value.isEmpty());
    }

    Optional<String> email(CsvTable.Row row, Field field) {
        Optional<String> given = optional(row, field).map(value -> value.toLowerCase(Locale.ROOT));
        if (given.isPresent() && !EMAIL.matcher(given.get()).matches()) {
            say(row, field, given.get(), "email_invalid");
            return Optional.empty();
        }
        return given;
    }

    /// A number as `+4512345678`. One of eight digits is Danish.
    Optional<String> mobile(CsvTable.Row row, Field field) {
        Optional<String> given = optional(row, field);
        Optional<String> number = given.map(value -> value.replaceAll("[ ()./-]", ""))
                .map(value -> value.startsWith("00") ? "+" + value.substring(2) : value)
                .map(value -> value.matches("\\d{8}") ? "+45" + value : value);
        if (number.isPresent() && !number.get().matches("\\+[1-9]\\d{7,14}")) {
            say(row, field, given.orElse(""), "mobile_invalid");
            return Optional.empty();
        }
        return number;
    }

    /// A day; empty for the year 9999, which other systems write where there is none.
    Optional<LocalDate> day(CsvTable.Row row, Field field) {
        Optional<String> given = optional(row, field);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = dayOf(given.get());
        if (day.isEmpty()) {
            say(row, field, given.get(), "date_invalid");
        }
        return day.filter(read -> read.getYear() < NO_END_YEAR);
    }

    private static Optional<LocalDate> dayOf(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayOf(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? dayOf(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> dayOf(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    ContractForm contractForm(CsvTable.Row row) {
        String given = text(row, Field.CONTRACT_FORM);
        String plain = Field.plain(given);
        if (plain.isEmpty()) {
            return ContractForm.NOT_SAID;
        }
        if (plain.contains("time") && !plain.contains("maaned")) {
            return ContractForm.HOURLY;
        }
        if (containsOneOf(plain, List.of("elev", "laerling", "praktikant", "studerende"))) {
            return ContractForm.TRAINEE;
        }
        if (containsOneOf(plain, List.of("maaned", "fuldtid", "deltid", "fleks", "fast", "ansat", "tjenestemand"))) {
            return ContractForm.MONTHLY;
        }
        say(row, Field.CONTRACT_FORM, given, "contract_form_unknown");
        return ContractForm.NOT_SAID;
    }

    private static boolean containsOneOf(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /// A word, or the number that the pay system SD writes.
    EmploymentStatus status(CsvTable.Row row) {
        String given = text(row, Field.STATUS);
        return switch (Field.plain(given)) {
            case "", "aktiv", "ansat", "0", "1", "4" -> EmploymentStatus.ACTIVE;
            case "orlov", "paaorlov", "3" -> EmploymentStatus.LEAVE;
            case "fratraadt", "pensioneret", "7", "8", "9" -> EmploymentStatus.LEFT;
            default -> {
                say(row, Field.STATUS, given, "status_unknown");
                yield EmploymentStatus.ACTIVE;
            }
        };
    }

    String language(CsvTable.Row row) {
        String given = text(row, Field.LANGUAGE);
        if (given.isEmpty() || Field.plain(given).equals("dansk")) {
            return StaffMember.DEFAULT_LANGUAGE;
        }
        if (!LANGUAGE.matcher(given).matches()) {
            say(row, Field.LANGUAGE, given, "language_unknown");
            return StaffMember.DEFAULT_LANGUAGE;
        }
        return given;
    }

    boolean isYes(CsvTable.Row row, Field field) {
        return YES.contains(Field.plain(table.columns().get(row, field)));
    }

    /// Whether a text answers a question with yes or no; an empty one is a no.
    static boolean isYesOrNo(String text) {
        String plain = Field.plain(text);
        return YES.contains(plain) || NO.contains(plain);
    }

    /// The id of a unit, with what an id cannot hold replaced by hyphens; empty where nothing is left.
    Optional<UnitId> unit(CsvTable.Row row, Field field) {
        return unitOf(text(row, field));
    }

    static Optional<UnitId> unitOf(String text) {
        String id = NOT_IN_UNIT_ID.matcher(text.strip()).replaceAll("-");
        return UnitId.isValid(id) ? Optional.of(new UnitId(id)) : Optional.empty();
    }

    /// Says that something is wrong in a row, and that the proposal to it is carried out unless another file comes.
    void say(CsvTable.Row row, Field field, String value, String code, String... details) {
        problems.error(
                table.table().file(), row.line(), table.columns().nameOf(field), value, "staffimport." + code, details);
    }
}
