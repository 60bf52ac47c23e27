package dk.samspil.collection.respond;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.HtmlUtils;

/// The words of respondents' pages in one language, read once.
///
/// A page has dozens of them, and formatting a pattern costs more than all else on a page. So texts without arguments
/// are finished beforehand, plain arguments are put in by hand, and of patterns with plurals what came out is kept.
public final class Words {
    private static final Map<PageLanguage, Words> LOADED = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 5_000;

    private final PageLanguage language;
    private final Map<String, String> finished = new HashMap<>();
    private final Map<String, FilledText> plain = new HashMap<>();
    private final Map<String, MessageFormat> patterns = new HashMap<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    private Words(PageLanguage language) {
        this.language = language;
        Properties texts = read("/messages/svar_" + language.code() + ".properties");
        texts.stringPropertyNames().forEach(key -> add(key, texts.getProperty(key)));
    }

    private void add(String key, String text) {
        var pattern = new MessageFormat(text, language.locale());
        if (pattern.getArgumentNames().isEmpty()) {
            finished.put(key, pattern.format(Map.of()));
        } else {
            FilledText.find(text).ifPresentOrElse(filled -> plain.put(key, filled), () -> patterns.put(key, pattern));
        }
    }

    public static Words in(PageLanguage language) {
        return LOADED.computeIfAbsent(language, Words::new);
    }

    public PageLanguage language() {
        return language;
    }

    /// A text without arguments.
    public String text(String key) {
        String text = finished.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' without arguments in svar_" + language.code());
        }
        return text;
    }

    /// The text with these arguments, given in turn as name and value.
    public String text(String key, Object... namesAndValues) {
        return format(key, arguments(namesAndValues));
    }

    /// HTML: the pattern's own tags stand, and whatever the arguments hold is text.
    public String html(String key, Object... namesAndValues) {
        Map<String, Object> arguments = arguments(namesAndValues);
        arguments.replaceAll((name, value) -> value instanceof String text ? HtmlUtils.htmlEscape(text) : value);
        return format(key, arguments);
    }

    private String format(String key, Map<String, Object> arguments) {
        FilledText filled = plain.get(key);
        if (filled != null) {
            return filled.with(arguments);
        }
        MessageFormat pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' with arguments in svar_" + language.code());
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(key + arguments, none -> pattern.clone().format(arguments));
    }

    /// The keys of all texts.
    Set<String> keys() {
        var keys = new TreeSet<>(finished.keySet());
        keys.addAll(plain.keySet());
        keys.addAll(patterns.keySet());
        return keys;
    }

    private static Map<String, Object> arguments(Object... namesAndValues) {
        Map<String, Object> arguments = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }

    private static Properties read(String path) {
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages at " + path);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
