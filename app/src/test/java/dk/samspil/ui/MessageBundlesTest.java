package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "messages");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_(da|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void danishAndEnglishHaveTheSameKeysAndArguments(String module) throws IOException {
        Map<String, Set<String>> danish = arguments(module, "da");
        Map<String, Set<String>> english = arguments(module, "en");

        assertThat(english).isEqualTo(danish);
    }

    private static Map<String, Set<String>> arguments(String module, String language) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(module + "_" + language + ".properties"))) {
            properties.load(in);
        }
        Map<String, Set<String>> arguments = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            arguments.put(
                    key,
                    new MessageFormat(properties.getProperty(key), Locale.forLanguageTag(language)).getArgumentNames());
        }
        return arguments;
    }
}
