package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dk.samspil.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of every module, in both languages.
class MessagesFilesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "messages");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameTexts(String module) throws IOException {
        assertThat(read(module, Language.EN).stringPropertyNames())
                .isEqualTo(read(module, Language.DA).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesAskForTheSameWords(String module) throws IOException {
        var danish = read(module, Language.DA);
        var english = read(module, Language.EN);

        for (String key : danish.stringPropertyNames()) {
            assertThat(new MessageFormat(english.getProperty(key, "")).getArgumentNames())
                    .as("the arguments of %s in %s", key, module)
                    .isEqualTo(new MessageFormat(danish.getProperty(key)).getArgumentNames());
        }
    }

    private static Properties read(String module, Language language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve(module + "_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
