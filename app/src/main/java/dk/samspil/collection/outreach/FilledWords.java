package dk.samspil.collection.outreach;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words with everything filled in for one person. Lives as long as it takes to hand them over.
///
/// @param html the same as `text`, in paragraphs, with the link as a link
record FilledWords(String subject, String text, String html) {
    private static final Pattern BRACKETS = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");

    /// @param values what does not stand in it is left as it is written
    static FilledWords of(Wording wording, Map<Placeholder, String> values) {
        Function<Placeholder, String> plain = placeholder -> values.getOrDefault(placeholder, placeholder.inBrackets());
        return new FilledWords(
                fill(wording.subject(), plain), fill(wording.body(), plain), html(wording.body(), plain));
    }

    private static String fill(String words, Function<Placeholder, String> value) {
        return BRACKETS.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Placeholder.find(found.group(1)).map(value).orElse(found.group())));
    }

    private static String html(String body, Function<Placeholder, String> plain) {
        Function<Placeholder, String> marked = placeholder -> placeholder == Placeholder.LINK
                ? ADDRESS.matcher(escape(plain.apply(placeholder))).replaceAll("<a href=\"$0\">$0</a>")
                : escape(plain.apply(placeholder));
        return Stream.of(PARAGRAPHS.split(body))
                .map(paragraph -> "<p>" + fill(escape(paragraph), marked).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining("", "<!DOCTYPE html>\n<html><body>\n", "</body></html>\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Not the words, so that no code gets into a log.
    @Override
    public String toString() {
        return "FilledWords";
    }
}
