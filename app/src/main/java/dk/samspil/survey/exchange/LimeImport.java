package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A LimeSurvey as a draft: tables, lists and scales of one choice become items, text fields become
/// comments, and everything else is listed.
final class LimeImport {
    private final String file;
    private final LimeSurvey survey;
    private final Problems problems;
    private final DraftBuilder builder = new DraftBuilder();
    private final boolean rowsAreUnique;
    private Optional<LocalText> dontKnow = Optional.empty();

    private LimeImport(String file, LimeSurvey survey, Problems problems) {
        this.file = file;
        this.survey = survey;
        this.problems = problems;
        Set<String> seen = new HashSet<>();
        this.rowsAreUnique = survey.groups().stream()
                .flatMap(group -> group.questions().stream())
                .flatMap(question -> question.rows().stream())
                .allMatch(row -> seen.add(row.code()));
    }

    static Optional<QuestionnaireDraft> of(String file, LimeSurvey survey, Problems problems) {
        return new LimeImport(file, survey, problems).draft();
    }

    private Optional<QuestionnaireDraft> draft() {
        int number = 1;
        for (LimeSurvey.Group group : survey.groups()) {
            String name = "page_" + number++;
            if (isConditional(group.relevance())) {
                lost("in_condition", name, group.relevance());
            }
            group.questions().forEach(question -> add(question));
            builder.endPage(name, words(name, group.name()), group.description().flatMap(text -> plain(name, text)));
        }
        String name = file.replaceAll("\\.[^.]*$", "");
        return builder.build(file, name, words("title", survey.title()), survey.languages(), dontKnow, problems);
    }

    private void add(LimeSurvey.Question question) {
        if (question.mandatory()) {
            lost("in_mandatory", question.code(), "");
        }
        if (isConditional(question.relevance())) {
            lost("in_condition", question.code(), question.relevance());
        }
        if (question.other()) {
            lost("in_other", question.code(), "");
        }
        switch (question.type()) {
            case "F", "H" -> addRows(question, AnswerList.of(question.answers()));
            case "A" -> addRows(question, Optional.of(numbers(5)));
            case "B" -> addRows(question, Optional.of(numbers(10)));
            case "L", "!", "O" -> addChoice(question, AnswerList.of(question.answers()));
            case "5" -> addChoice(question, Optional.of(numbers(5)));
            case "S", "T", "U" ->
                plain(question.code(), question.text())
                        .ifPresentOrElse(
                                text -> builder.addComment(question.code(), text, help(question)),
                                () -> lost("in_empty", question.code(), ""));
            case "X" -> lost("in_shown_text", question.code(), shortened(question.text()));
            default -> lost("in_type", question.code(), question.type());
        }
    }

    private void addRows(LimeSurvey.Question question, Optional<AnswerList> answers) {
        if (answers.isEmpty() || question.rows().isEmpty()) {
            lost("in_no_scale", question.code(), "");
            return;
        }
        String dimension = begin(question, answers.get());
        for (LimeSurvey.Row row : question.rows()) {
            String name = rowsAreUnique ? row.code() : question.code() + "_" + row.code();
            if (isConditional(row.relevance())) {
                lost("in_condition", name, row.relevance());
            }
            plain(name, row.text())
                    .ifPresentOrElse(
                            text -> builder.addItem(
                                    dimension,
                                    name,
                                    text,
                                    Optional.empty(),
                                    answers.get().dontKnow().isPresent()),
                            () -> lost("in_empty", name, ""));
        }
        if (question.help().isPresent()) {
            lost("in_help_of_table", question.code(), "");
        }
    }

    private void addChoice(LimeSurvey.Question question, Optional<AnswerList> answers) {
        if (answers.isEmpty()) {
            lost("in_no_scale", question.code(), "");
            return;
        }
        if (question.type().equals("O")) {
            lost("in_comment_beside", question.code(), "");
        }
        Optional<LocalText> text = plain(question.code(), question.text());
        if (text.isEmpty()) {
            lost("in_empty", question.code(), "");
            return;
        }
        String dimension = begin(question, answers.get());
        boolean outside = answers.get().dontKnow().isPresent();
        builder.addItem(dimension, question.code() + "_1", text.get(), help(question), outside);
    }

    private String begin(LimeSurvey.Question question, AnswerList answers) {
        if (answers.numbered()) {
            lost("in_numbered", question.code(), "");
        }
        if (dontKnow.isEmpty()) {
            dontKnow = answers.dontKnow();
        }
        return builder.beginDimension(question.code(), words(question.code(), question.text()), answers.options());
    }

    private static AnswerList numbers(int highest) {
        return new AnswerList(new AnswerOptions(1, highest, List.of()), Optional.empty(), false);
    }

    private Optional<LocalText> help(LimeSurvey.Question question) {
        return question.help().flatMap(text -> plain(question.code(), text));
    }

    /// The words without markup and formulas; what they are taken from where nothing is left.
    private LocalText words(String name, LocalText text) {
        return plain(name, text).orElseGet(() -> LocalText.of(name));
    }

    private Optional<LocalText> plain(String name, LocalText text) {
        Map<LanguageTag, String> plain = new HashMap<>();
        boolean formatted = false;
        boolean computed = false;
        for (Map.Entry<LanguageTag, String> each : text.texts().entrySet()) {
            var words = PlainWords.of(each.getValue());
            formatted |= words.formatted();
            computed |= words.computed();
            if (!words.isEmpty()) {
                plain.put(each.getKey(), words.words());
            }
        }
        if (formatted) {
            lost("in_formatting", name, "");
        }
        if (computed) {
            lost("in_formula", name, shortened(text));
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(new LocalText(plain));
    }

    private String shortened(LocalText text) {
        String words = text.in(survey.languages().getFirst());
        return words.length() > 80 ? words.substring(0, 80) + " …" : words;
    }

    private static boolean isConditional(String relevance) {
        return !relevance.isBlank() && !relevance.strip().equals("1");
    }

    private void lost(String code, String where, String value) {
        problems.warning(file, 0, where, value, "exchange." + code);
    }
}
