package dk.samspil.ui;

import com.ibm.icu.text.MessageFormat;
import dk.samspil.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one module in one language, from `messages/<module>_<language>.properties` (UTF-8, ICU message format
/// with named arguments and plurals).
///
/// A missing key is a mistake in the program and throws; a test keeps the languages complete.
public final class Messages {
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final Language language;
    private final Properties patterns;

    private Messages(String name, Language language) {
        this.name = name;
        this.language = language;
        this.patterns = read("/messages/" + name + "_" + language.code() + ".properties");
    }

    /// The words of a module, such as `report`.
    public static Messages of(String module, Language language) {
        return LOADED.computeIfAbsent(module + "_" + language.code(), key -> new Messages(module, language));
    }

    public Language language() {
        return language;
    }

    /// Whether there is a text with this key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The text with this key, its arguments given in turn as name and value: `text("rate", "share", 82)`.
    public String text(String key, Object... namesAndValues) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' in messages/" + name + "_" + language.code());
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Properties read(String path) {
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
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
