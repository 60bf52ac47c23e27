package dk.samspil.survey.exchange;

import dk.samspil.shared.Language;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Question;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes an XLSForm: each page a group, each item a `select_one` from its theme's list of answers.
final class XlsFormWriter {
    private static final String DONT_KNOW = "dont_know";

    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;
    private final List<LanguageTag> languages;
    private final FormNames names = new FormNames();
    private final List<List<String>> survey = new ArrayList<>();
    private final Map<String, List<List<String>>> choices = new LinkedHashMap<>();

    private XlsFormWriter(QuestionnaireDraft draft) {
        this.draft = draft;
        this.questionnaire = draft.questionnaire();
        this.languages =
                questionnaire.languages().isEmpty() ? List.of(questionnaire.original()) : questionnaire.languages();
    }

    static byte[] write(String file, QuestionnaireDraft draft, Problems problems) {
        var losses = new Losses(file, draft, problems);
        var writer = new XlsFormWriter(draft);
        byte[] bytes = writer.workbook();
        losses.ofEveryFormat();
        losses.ofReversal();
        losses.ofComposites();
        losses.ofLicences();
        losses.ofMatrices();
        losses.ofCommentLength();
        losses.ofMissingTranslations(draft.questionnaire().listItems().stream().map(Item::text));
        losses.say("out_code", writer.names.listChanged());
        return bytes;
    }

    private byte[] workbook() {
        questionnaire.pages().forEach(this::page);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samspil", "1.0")) {
            sheet(workbook, "survey", columns(List.of("type", "name"), true), survey);
            sheet(
                    workbook,
                    "choices",
                    columns(List.of("list_name", "name"), false),
                    choices.values().stream().flatMap(List::stream).toList());
            sheet(
                    workbook,
                    "settings",
                    List.of("form_title", "form_id", "default_language"),
                    List.of(List.of(
                            questionnaire.title().in(languages.getFirst()),
                            names.of(questionnaire.id()),
                            heading(languages.getFirst()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, List<String> columns, List<List<String>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private List<String> columns(List<String> first, boolean hints) {
        List<String> columns = new ArrayList<>(first);
        languages.forEach(language -> columns.add("label::" + heading(language)));
        if (hints) {
            languages.forEach(language -> columns.add("hint::" + heading(language)));
            columns.add("required");
            columns.add("appearance");
        }
        return columns;
    }

    /// A language as XLSForm names it: `dansk (da)`.
    private static String heading(LanguageTag language) {
        return language.name(Language.EN) + " (" + language + ")";
    }

    private void page(QuestionPage page) {
        add("begin_group", names.of("page " + page.id()), Optional.of(page.heading()), Optional.empty(), "field-list");
        page.intro()
                .ifPresent(
                        intro -> add("note", names.of("intro " + page.id()), Optional.of(intro), Optional.empty(), ""));
        for (Question question : questionnaire.listQuestions(page)) {
            switch (question) {
                case Question.Rated(Item item, AnswerOptions options) ->
                    item(item, questionnaire.getDimensionOf(item.id()));
                case Question.FreeText(var comment) ->
                    add("text", names.of(comment.id()), Optional.of(comment.text()), comment.help(), "multiline");
                case Question.Matrix(var matrix, var groups) -> groups.forEach(this::table);
            }
        }
        add("end_group", "", Optional.empty(), Optional.empty(), "");
    }

    private void table(Dimension group) {
        add("begin_group", names.of("table " + group.id()), Optional.of(group.label()), Optional.empty(), "table-list");
        group.items().forEach(item -> item(item, group));
        add("end_group", "", Optional.empty(), Optional.empty(), "");
    }

    private void item(Item item, Dimension dimension) {
        String list = names.of("list " + dimension.id() + (item.dontKnow() ? " dk" : ""));
        choices.computeIfAbsent(list, name -> choices(name, dimension.options(), item.dontKnow()));
        add("select_one " + list, names.of(item.id()), Optional.of(item.text()), item.help(), "");
    }

    private List<List<String>> choices(String list, AnswerOptions options, boolean dontKnow) {
        List<List<String>> rows = new ArrayList<>();
        for (int answer = options.min(); answer <= options.max(); answer++) {
            String number = Integer.toString(answer);
            LocalText label = options.labels().isEmpty()
                    ? LocalText.of(number)
                    : options.labels().get(answer - options.min());
            rows.add(choice(list, number, label));
        }
        if (dontKnow) {
            rows.add(choice(list, DONT_KNOW, OutsideWords.of(draft)));
        }
        return rows;
    }

    private List<String> choice(String list, String name, LocalText label) {
        List<String> row = new ArrayList<>(List.of(list, name));
        languages.forEach(language -> row.add(label.in(language)));
        return row;
    }

    private void add(String type, String name, Optional<LocalText> label, Optional<LocalText> hint, String appearance) {
        List<String> row = new ArrayList<>(List.of(type, name));
        languages.forEach(
                language -> row.add(label.map(text -> text.in(language)).orElse("")));
        languages.forEach(
                language -> row.add(hint.map(text -> text.in(language)).orElse("")));
        row.add("");
        row.add(appearance);
        survey.add(row);
    }
}
