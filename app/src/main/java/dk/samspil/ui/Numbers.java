package dk.samspil.ui;

import dk.samspil.shared.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Numbers as people write them: `7.640` and `82 %` in Danish (with a space that does not break), `7,640` and `82%` in
/// English, a real minus sign.
public final class Numbers {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /// A whole number with thousands separated.
    public static String whole(long number, Language language) {
        return format("#,##0", (double) number, language);
    }

    /// A number with a fixed count of decimals, 0-6.
    public static String decimal(double number, int decimals, Language language) {
        return format("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), number, language);
    }

    /// A whole per cent, from a number that already is one.
    public static String percent(String number, Language language) {
        return language == Language.DA ? number + NO_BREAK_SPACE + '%' : number + '%';
    }

    private static String format(String pattern, double number, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
