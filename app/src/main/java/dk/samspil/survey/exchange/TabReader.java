package dk.samspil.survey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.files.TextFile;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads LimeSurvey's tab-separated structure. What belongs together is told by nearness: a question
/// belongs to the group above it, a subquestion and an answer to the question above them. Translations
/// repeat it all.
final class TabReader {
    private static final int MOST_ROWS = 20_000;

    private final String file;
    private final Problems problems;
    private final Map<String, Gathered> groups = new LinkedHashMap<>();
    private final Map<LanguageTag, Integer> groupsIn = new LinkedHashMap<>();
    private final Map<LanguageTag, String> titles = new HashMap<>();
    private final Set<String> letters = new TreeSet<>();
    private Optional<Gathered> group = Optional.empty();
    private Optional<Gathered> question = Optional.empty();

    /// A group, question, subquestion or answer, with its texts in the languages met so far.
    private static final class Gathered {
        private final NamedCsvRecord first;
        private final Map<LanguageTag, String> texts = new HashMap<>();
        private final Map<LanguageTag, String> more = new HashMap<>();
        private final Map<String, Gathered> inside = new LinkedHashMap<>();

        Gathered(NamedCsvRecord first) {
            this.first = first;
        }
    }

    private TabReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Optional<LimeSurvey> read(TextFile text, Problems problems) {
        return new TabReader(text.name(), problems).survey(text);
    }

    private Optional<LimeSurvey> survey(TextFile text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text.text())) {
            int count = 0;
            for (NamedCsvRecord row : rows) {
                if (++count > MOST_ROWS) {
                    problems.error(file, 0, "", "", "exchange.too_many_rows");
                    return Optional.empty();
                }
                take(row);
            }
        } catch (CsvParseException e) {
            problems.error(file, 0, "", "", "exchange.tabs_broken");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (groupsIn.isEmpty()) {
            problems.error(file, 0, "", "", "exchange.tabs_no_questions");
            return Optional.empty();
        }
        if (!letters.isEmpty()) {
            problems.warning(file, 0, "", "", "exchange.in_letters", "which", String.join(", ", letters));
        }
        LocalText title = titles.isEmpty() ? LocalText.of(file) : new LocalText(titles);
        return Optional.of(new LimeSurvey(
                title,
                List.copyOf(groupsIn.keySet()),
                groups.values().stream().map(TabReader::group).toList()));
    }

    private void take(NamedCsvRecord row) {
        switch (field(row, "class")) {
            case "S" -> {
                // settings of the survey: the languages are told by the rows themselves
            }
            case "SL" -> takeSetting(row);
            case "G" -> takeGroup(row);
            case "Q" -> question = group.flatMap(each -> inside(each, row, field(row, "name")));
            case "SQ" -> question.ifPresent(each -> inside(each, row, "row " + field(row, "name")));
            case "A" ->
                question.ifPresent(
                        each -> inside(each, row, "answer " + field(row, "type/scale") + " " + field(row, "name")));
            default ->
                problems.warning(
                        file,
                        (int) row.getStartingLineNumber(),
                        "class",
                        field(row, "class"),
                        "exchange.in_row",
                        "name",
                        field(row, "name"));
        }
    }

    private void takeSetting(NamedCsvRecord row) {
        String words = field(row, "text");
        if (field(row, "name").equals("surveyls_title") && !words.isBlank()) {
            LanguageTag.find(field(row, "language")).ifPresent(language -> titles.put(language, words));
        } else if (!words.isBlank()
                && field(row, "name").matches(".*(description|welcometext|endtext|email|url|policy).*")) {
            letters.add(field(row, "name"));
        }
    }

    private void takeGroup(NamedCsvRecord row) {
        Optional<LanguageTag> language = LanguageTag.find(field(row, "language"));
        if (language.isEmpty()) {
            problems.error(
                    file,
                    (int) row.getStartingLineNumber(),
                    "language",
                    field(row, "language"),
                    "exchange.language_unknown");
            group = Optional.empty();
            return;
        }
        int number = groupsIn.merge(language.get(), 1, Integer::sum);
        Gathered gathered = groups.computeIfAbsent("group " + number, key -> new Gathered(row));
        gathered.texts.put(language.get(), field(row, "name"));
        gathered.more.put(language.get(), field(row, "text"));
        group = Optional.of(gathered);
        question = Optional.empty();
    }

    private static Optional<Gathered> inside(Gathered outer, NamedCsvRecord row, String key) {
        Gathered gathered = outer.inside.computeIfAbsent(key, name -> new Gathered(row));
        LanguageTag.find(field(row, "language")).ifPresent(language -> {
            gathered.texts.put(language, field(row, "text"));
            gathered.more.put(language, field(row, "help"));
        });
        return Optional.of(gathered);
    }

    private static LimeSurvey.Group group(Gathered group) {
        return new LimeSurvey.Group(
                text(group.texts).orElseGet(() -> LocalText.of("-")),
                text(group.more),
                field(group.first, "relevance"),
                group.inside.values().stream().map(TabReader::question).toList());
    }

    private static LimeSurvey.Question question(Gathered question) {
        List<LimeSurvey.Row> rows = new ArrayList<>();
        List<AnswerList.Answer> answers = new ArrayList<>();
        question.inside.forEach((key, each) -> {
            String code = field(each.first, "name");
            LocalText words = text(each.texts).orElseGet(() -> LocalText.of(code.isBlank() ? "-" : code));
            if (key.startsWith("row ")) {
                rows.add(new LimeSurvey.Row(code, words, field(each.first, "relevance")));
            } else {
                answers.add(new AnswerList.Answer(code, words));
            }
        });
        String code = field(question.first, "name");
        return new LimeSurvey.Question(
                code,
                field(question.first, "type/scale"),
                text(question.texts).orElseGet(() -> LocalText.of(code.isBlank() ? "-" : code)),
                text(question.more),
                field(question.first, "mandatory").equals("Y"),
                field(question.first, "other").equals("Y"),
                field(question.first, "relevance"),
                rows,
                answers);
    }

    private static Optional<LocalText> text(Map<LanguageTag, String> texts) {
        Map<LanguageTag, String> filled = new HashMap<>();
        texts.forEach((language, words) -> {
            if (!words.isBlank()) {
                filled.put(language, words);
            }
        });
        return filled.isEmpty() ? Optional.empty() : Optional.of(new LocalText(filled));
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }
}
