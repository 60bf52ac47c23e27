package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Joins the tables of a `.lss` file. Since database version 400 the texts of groups, questions and
/// answers stand in tables of their own, named `…_l10ns`; before, each row had a language and its texts.
final class LssSurvey {
    /// What we read, and what every survey has and says nothing about what is asked.
    private static final Set<String> KNOWN = Set.of(
            "answers",
            "answer_l10ns",
            "groups",
            "group_l10ns",
            "questions",
            "question_l10ns",
            "subquestions",
            "surveys",
            "surveys_languagesettings",
            "DBVersion",
            "themes",
            "themes_inherited",
            "survey_url_parameters");

    private final String file;
    private final LssTables tables;
    private final Problems problems;

    LssSurvey(String file, LssTables tables, Problems problems) {
        this.file = file;
        this.tables = tables;
        this.problems = problems;
    }

    Optional<LimeSurvey> read() {
        List<LanguageTag> languages = tables.languages().stream()
                .map(LanguageTag::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (languages.isEmpty() || !tables.has("questions")) {
            problems.error(file, 0, "", "", "exchange.lss_no_questions");
            return Optional.empty();
        }
        List<LimeSurvey.Group> groups =
                ids("groups", "gid", "group_order").stream().map(this::group).toList();
        Optional<LocalText> title =
                text(tables.rows("surveys_languagesettings"), "surveyls_title", "surveyls_language");
        sayWhatElseThereIs();
        return Optional.of(new LimeSurvey(title.orElseGet(() -> LocalText.of(file)), languages, groups));
    }

    private LimeSurvey.Group group(String gid) {
        List<Map<String, String>> own = tables.rows("groups", "gid", gid);
        List<Map<String, String>> texts = tables.has("group_l10ns") ? tables.rows("group_l10ns", "gid", gid) : own;
        return new LimeSurvey.Group(
                text(texts, "group_name", "language").orElseGet(() -> LocalText.of(gid)),
                text(texts, "description", "language"),
                first(own, "grelevance"),
                ids(tables.rows("questions", "gid", gid), "qid", "question_order").stream()
                        .map(this::question)
                        .toList());
    }

    private LimeSurvey.Question question(String qid) {
        List<Map<String, String>> own = tables.rows("questions", "qid", qid);
        List<Map<String, String>> texts = texts(own, qid);
        String code = first(own, "title");
        return new LimeSurvey.Question(
                code,
                first(own, "type"),
                text(texts, "question", "language").orElseGet(() -> LocalText.of(code)),
                text(texts, "help", "language"),
                first(own, "mandatory").equals("Y"),
                first(own, "other").equals("Y"),
                first(own, "relevance"),
                ids(tables.rows("subquestions", "parent_qid", qid), "qid", "question_order").stream()
                        .map(this::row)
                        .toList(),
                answers(qid));
    }

    private LimeSurvey.Row row(String qid) {
        List<Map<String, String>> own = tables.rows("subquestions", "qid", qid);
        String code = first(own, "title");
        return new LimeSurvey.Row(
                code,
                text(texts(own, qid), "question", "language").orElseGet(() -> LocalText.of(code)),
                first(own, "relevance"));
    }

    private List<Map<String, String>> texts(List<Map<String, String>> own, String qid) {
        return tables.has("question_l10ns") ? tables.rows("question_l10ns", "qid", qid) : own;
    }

    private List<AnswerList.Answer> answers(String qid) {
        Map<String, List<Map<String, String>>> byCode = new LinkedHashMap<>();
        tables.rows("answers", "qid", qid).stream()
                .sorted(Comparator.comparingInt(row -> number(row.getOrDefault("sortorder", "0"))))
                .forEach(row -> byCode.computeIfAbsent(row.getOrDefault("code", ""), code -> new ArrayList<>())
                        .add(row));
        return byCode.entrySet().stream()
                .map(each -> new AnswerList.Answer(
                        each.getKey(), label(each.getValue()).orElseGet(() -> LocalText.of(each.getKey()))))
                .filter(answer -> !answer.code().isBlank())
                .toList();
    }

    private Optional<LocalText> label(List<Map<String, String>> own) {
        List<Map<String, String>> texts =
                tables.has("answer_l10ns") ? tables.rows("answer_l10ns", "aid", first(own, "aid")) : own;
        return text(texts, "answer", "language");
    }

    private List<String> ids(String table, String id, String order) {
        return ids(tables.rows(table), id, order);
    }

    private static List<String> ids(List<Map<String, String>> rows, String id, String order) {
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> number(row.getOrDefault(order, "0"))))
                .map(row -> row.getOrDefault(id, ""))
                .distinct()
                .toList();
    }

    /// The texts of one field, by the language that stands in another.
    private static Optional<LocalText> text(List<Map<String, String>> rows, String field, String language) {
        Map<LanguageTag, String> texts = new HashMap<>();
        for (Map<String, String> row : rows) {
            String words = row.getOrDefault(field, "");
            if (!words.isBlank()) {
                LanguageTag.find(row.getOrDefault(language, "")).ifPresent(tag -> texts.put(tag, words));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private static String first(List<Map<String, String>> rows, String field) {
        return rows.isEmpty() ? "" : rows.getFirst().getOrDefault(field, "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /// Whatever other tables have rows, and the survey's own texts: letters, welcome, end.
    private void sayWhatElseThereIs() {
        tables.tables().forEach((table, rows) -> {
            if (!KNOWN.contains(table) && !rows.isEmpty()) {
                problems.warning(file, 0, "", table, "exchange.in_table", "rows", Integer.toString(rows.size()));
            }
        });
        Set<String> texts = new TreeSet<>();
        for (Map<String, String> row : tables.rows("surveys_languagesettings")) {
            row.forEach((field, value) -> {
                boolean isText = field.matches(".*(description|welcometext|endtext|email|url|policy).*");
                if (isText && !value.isBlank()) {
                    texts.add(field);
                }
            });
        }
        if (!texts.isEmpty()) {
            problems.warning(file, 0, "", "", "exchange.in_letters", "which", String.join(", ", texts));
        }
        if (!tables.rows("surveys").isEmpty()) {
            problems.warning(file, 0, "", "", "exchange.in_settings");
        }
    }
}
