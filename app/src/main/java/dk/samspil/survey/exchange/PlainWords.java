package dk.samspil.survey.exchange;

import java.util.regex.Pattern;

/// The words of a text that another system keeps with markup and formulas in it.
///
/// @param words without markup and formulas
/// @param formatted whether there was markup
/// @param computed whether there was a formula or a reference to another answer
record PlainWords(String words, boolean formatted, boolean computed) {
    private static final Pattern SCRIPT = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)</(p|div|li|h[1-6])>|<br\\s*/?>");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|</?[a-zA-Z][^<>]*>");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|__");
    private static final Pattern FORMULA = Pattern.compile("\\$?\\{[^{}]*\\}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\p{Cntrl}]+");

    static PlainWords of(String text) {
        String unmarked = SCRIPT.matcher(text).replaceAll(" ");
        unmarked = BREAK.matcher(unmarked).replaceAll(" ");
        unmarked = MARKUP.matcher(unmarked).replaceAll("");
        unmarked = BOLD.matcher(unmarked).replaceAll("");
        boolean formatted = !unmarked.equals(text);
        String plain = FORMULA.matcher(unmarked).replaceAll("");
        boolean computed = !plain.equals(unmarked);
        return new PlainWords(BLANKS.matcher(decoded(plain)).replaceAll(" ").strip(), formatted, computed);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static String decoded(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
