package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises national identity numbers (CPR), which are never read into the register.
///
/// Ten digits are taken for one where the first six are a date, or where the sum of the digits weighted
/// 4 3 2 7 6 5 4 3 2 1 can be divided by 11. Numbers issued since 2007 need not pass the second test, and ids of
/// another kind pass one of the two about one time in eight; so a column is refused when more than half of what
/// stands in it looks so.
final class CprCheck {
    private static final Pattern SHAPE = Pattern.compile("(\\d{2})(\\d{2})\\d{2}[ -]?\\d{4}");
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(\\d{6}[ -]\\d{4})(?!\\d)");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final double SHARE_OF_A_COLUMN = 0.5;

    private CprCheck() {}

    /// Whether a column is to be refused, by its name or by what stands in it.
    static boolean isCpr(CsvTable table, String column) {
        if (Field.plain(column).contains("cpr") || Field.plain(column).equals("personnummer")) {
            return true;
        }
        List<String> values = table.rows().stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .toList();
        long alike = values.stream().filter(CprCheck::looksLikeOne).count();
        return alike > 0 && alike > SHARE_OF_A_COLUMN * values.size();
    }

    /// Whether a text as a whole could be one.
    static boolean looksLikeOne(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() && (isDay(shape.group(1), shape.group(2)) || isDivisible(text));
    }

    /// Whether one stands somewhere in a text, written with its hyphen or blank.
    static boolean contains(String text) {
        Matcher within = WITHIN.matcher(text);
        return within.find() && looksLikeOne(within.group(1));
    }

    private static boolean isDay(String day, String month) {
        try {
            MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDivisible(String text) {
        String digits = text.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
