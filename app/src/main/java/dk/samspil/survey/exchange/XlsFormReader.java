package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an XLSForm: each outermost group becomes a page, choices of one become items, text fields become
/// comments, and everything else is listed.
final class XlsFormReader {
    private static final Pattern LABEL = Pattern.compile("(label|hint)::?\\s*(.+)");
    private static final Pattern TAG = Pattern.compile(".*\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\\)\\s*");

    private final String file;
    private final Map<String, List<Sheets.Line>> sheets;
    private final Problems problems;
    private final DraftBuilder builder = new DraftBuilder();
    private final Map<String, LanguageTag> languages = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private Optional<LocalText> heading = Optional.empty();
    private Optional<LocalText> intro = Optional.empty();
    private Optional<LocalText> dontKnow = Optional.empty();
    private String list = "";
    private String dimension = "";
    private int page = 1;

    private XlsFormReader(String file, Map<String, List<Sheets.Line>> sheets, Problems problems) {
        this.file = file;
        this.sheets = sheets;
        this.problems = problems;
    }

    static Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
        return Sheets.read(file, bytes, problems).flatMap(sheets -> new XlsFormReader(file, sheets, problems).draft());
    }

    private Optional<QuestionnaireDraft> draft() {
        List<Sheets.Line> survey = sheets.getOrDefault("survey", List.of());
        if (survey.isEmpty() && sheets.size() == 1) {
            survey = sheets.values().iterator().next();
        }
        if (survey.stream().noneMatch(line -> !line.get("type").isEmpty())) {
            problems.error(file, 0, "", "", "exchange.form_no_survey");
            return Optional.empty();
        }
        findLanguages(survey);
        survey.forEach(this::take);
        endPage();
        return builder.build(
                file,
                setting("form_id").orElse(file.replaceAll("\\.[^.]*$", "")),
                setting("form_title").map(this::inFirst).orElseGet(() -> LocalText.of(file)),
                languages.values().stream().distinct().toList(),
                dontKnow,
                problems);
    }

    /// Columns such as `label::Dansk (da)`; a column without a language is in the form's default one, or
    /// else Danish.
    private void findLanguages(List<Sheets.Line> survey) {
        String given = setting("default_language").orElse("");
        LanguageTag otherwise = tag(given).orElse(LanguageTag.DANISH);
        boolean plain = false;
        for (Sheets.Line line : survey) {
            for (String column : line.fields().keySet()) {
                Matcher matcher = LABEL.matcher(column);
                if (matcher.matches()) {
                    tag(matcher.group(2)).ifPresent(tag -> languages.put(matcher.group(2), tag));
                } else if (column.equals("label")) {
                    plain = true;
                }
            }
        }
        if (plain || languages.isEmpty()) {
            languages.put("", otherwise);
            if (tag(given).isEmpty()) {
                problems.warning(file, 1, "label", "", "exchange.in_language", "language", otherwise.value());
            }
        }
        sheets.getOrDefault("settings", List.of()).stream()
                .flatMap(line -> line.fields().keySet().stream())
                .filter(name ->
                        !List.of("form_title", "form_id", "default_language").contains(name))
                .distinct()
                .forEach(name -> problems.warning(file, 0, "settings", name, "exchange.in_form_setting"));
    }

    private void take(Sheets.Line line) {
        String type = line.get("type").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String name = line.get("name").isEmpty() ? "q" + line.line() : line.get("name");
        sayRules(line, name);
        if (type.startsWith("select_one ") || type.startsWith("select one ")) {
            select(line, name, line.get("type").strip().replaceFirst("(?i)select[_ ]one\\s+", ""));
            return;
        }
        switch (type) {
            case "begin_group", "begin group" -> begin(line, name);
            case "end_group", "end group", "end_repeat", "end repeat" -> end();
            case "begin_repeat", "begin repeat" -> {
                lost("in_repeat", line, name, "");
                begin(line, name);
            }
            case "text" ->
                text(line, "label")
                        .ifPresentOrElse(
                                words -> builder.addComment(name, words, text(line, "hint")),
                                () -> lost("in_empty", line, name, ""));
            case "note" -> note(line, name);
            case "" -> {
                // a line for the author's eyes only
            }
            default -> lost("in_type", line, name, type);
        }
    }

    private void begin(Sheets.Line line, String name) {
        if (open.isEmpty()) {
            endPage();
            heading = text(line, "label");
        }
        open.add(name);
        list = "";
    }

    private void end() {
        if (!open.isEmpty()) {
            open.removeLast();
        }
        list = "";
        if (open.isEmpty()) {
            endPage();
        }
    }

    private void endPage() {
        String name = "page_" + page++;
        builder.endPage(
                name,
                heading.orElseGet(() -> setting("form_title").map(this::inFirst).orElse(LocalText.of(file))),
                intro);
        heading = Optional.empty();
        intro = Optional.empty();
        list = "";
    }

    private void note(Sheets.Line line, String name) {
        Optional<LocalText> words = text(line, "label");
        if (intro.isEmpty() && words.isPresent() && !open.isEmpty()) {
            intro = words;
        } else {
            lost("in_shown_text", line, name, line.get("label"));
        }
    }

    private void select(Sheets.Line line, String name, String wanted) {
        Optional<LocalText> words = text(line, "label");
        Optional<AnswerList> answers = AnswerList.of(answers(wanted));
        if (words.isEmpty() || answers.isEmpty()) {
            lost(words.isEmpty() ? "in_empty" : "in_no_scale", line, name, "");
            return;
        }
        if (!wanted.equals(list)) {
            list = wanted;
            LocalText label = heading.orElse(words.get());
            dimension = builder.beginDimension(wanted, label, answers.get().options());
            if (answers.get().numbered()) {
                lost("in_numbered", line, wanted, "");
            }
            if (dontKnow.isEmpty()) {
                dontKnow = answers.get().dontKnow();
            }
        }
        builder.addItem(
                dimension,
                name,
                words.get(),
                text(line, "hint"),
                answers.get().dontKnow().isPresent());
    }

    private List<AnswerList.Answer> answers(String wanted) {
        List<AnswerList.Answer> answers = new ArrayList<>();
        for (Sheets.Line line : sheets.getOrDefault("choices", List.of())) {
            String list = line.get("list_name").isEmpty() ? line.get("list name") : line.get("list_name");
            if (list.equals(wanted)) {
                String code = line.get("name").replaceFirst("\\.0$", "");
                answers.add(new AnswerList.Answer(code, text(line, "label").orElseGet(() -> inFirst(code))));
            }
        }
        return answers.stream().filter(answer -> !answer.code().isBlank()).toList();
    }

    private void sayRules(Sheets.Line line, String name) {
        if (List.of("yes", "true", "true()", "1").contains(line.get("required").toLowerCase(Locale.ROOT))) {
            lost("in_mandatory", line, name, "");
        }
        for (String rule : List.of("relevant", "constraint", "calculation", "default", "choice_filter")) {
            if (!line.get(rule).isEmpty()) {
                lost("in_condition", line, name, line.get(rule));
            }
        }
    }

    /// The words of a column in all languages, without markup and references.
    private Optional<LocalText> text(Sheets.Line line, String column) {
        Map<LanguageTag, String> texts = new HashMap<>();
        languages.forEach((name, tag) -> {
            String given = name.isEmpty()
                    ? line.get(column)
                    : line.get(column + "::" + name).isEmpty()
                            ? line.get(column + ":" + name)
                            : line.get(column + "::" + name);
            var words = PlainWords.of(given);
            if (words.formatted()) {
                lost("in_formatting", line, line.get("name"), "");
            }
            if (words.computed()) {
                lost("in_formula", line, line.get("name"), given);
            }
            if (!words.isEmpty()) {
                texts.put(tag, words.words());
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private LocalText inFirst(String words) {
        return new LocalText(Map.of(languages.values().iterator().next(), words));
    }

    private Optional<String> setting(String name) {
        return sheets.getOrDefault("settings", List.of()).stream()
                .map(line -> line.get(name))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<LanguageTag> tag(String name) {
        Matcher matcher = TAG.matcher(name);
        return LanguageTag.find(matcher.matches() ? matcher.group(1) : name);
    }

    private void lost(String code, Sheets.Line line, String where, String value) {
        problems.warning(file, line.line(), where, value, "exchange." + code);
    }
}
