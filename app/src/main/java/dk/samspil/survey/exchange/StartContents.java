package dk.samspil.survey.exchange;

import dk.samspil.shared.Language;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The questionnaires that come with the application, from `questionnaires/*.yaml`. Each file says where
/// its words come from and on what terms they are used.
@Component
public final class StartContents {
    /// The names of all, the one we propose first.
    public static final List<String> NAMES =
            List.of("standard", "four-quick", "copsoq-iii-social-capital", "workplace-three", "groups", "follow-up");

    /// What may stand for the workplace in a question, such as `skolens`.
    private static final Pattern WORKPLACE = Pattern.compile("[\\p{L}\\p{N} '’-]{1,40}");

    /// Whether the words of this one leave room for the kind of workplace.
    public boolean namesTheWorkplace(String name) {
        return read(name).contains("{workplace_da}");
    }

    /// Whether a text may stand for the workplace.
    public boolean isWorkplace(String text) {
        return WORKPLACE.matcher(text).matches() && !text.isBlank();
    }

    /// A questionnaire that speaks of the workplace in general.
    public QuestionnaireDraft get(String name) {
        return get(name, Map.of(Language.DA, "arbejdspladsens", Language.EN, "the workplace's"));
    }

    /// A questionnaire with these words for the workplace.
    ///
    /// @param workplace the possessive that stands for the workplace in each language, such as `skolens`
    /// @throws IllegalArgumentException where there is no such questionnaire, or the workplace is no plain
    ///     word
    public QuestionnaireDraft get(String name, Map<Language, String> workplace) {
        String text = read(name);
        for (Map.Entry<Language, String> words : workplace.entrySet()) {
            if (!isWorkplace(words.getValue())) {
                throw new IllegalArgumentException("not a word for a workplace: " + words.getValue());
            }
            text = text.replace(
                    "{workplace_" + words.getKey().code() + "}",
                    words.getValue().strip());
        }
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return switch (QuestionnaireFormat.YAML.read(name + ".yaml", file)) {
            case ReadOutcome.Read(QuestionnaireDraft draft, var losses) -> draft;
            case ReadOutcome.Refused(var problems) ->
                throw new IllegalStateException("start content " + name + " is broken: " + problems);
        };
    }

    private static String read(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no start content " + name);
        }
        try (InputStream in = StartContents.class.getResourceAsStream("/questionnaires/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("start content " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
