package dk.samspil.survey.exchange;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A draft as a LimeSurvey: each page a group, and the items of a theme that follow each other one table
/// on the theme's scale.
final class LimeExport {
    static final String DONT_KNOW = "DK";

    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;
    private final Codes codes = new Codes();
    private final List<String> dontKnowForAll = new ArrayList<>();
    private final List<String> split = new ArrayList<>();

    private LimeExport(QuestionnaireDraft draft) {
        this.draft = draft;
        this.questionnaire = draft.questionnaire();
    }

    static LimeSurvey of(String file, QuestionnaireDraft draft, Problems problems) {
        return new LimeExport(draft).survey(new Losses(file, draft, problems));
    }

    private LimeSurvey survey(Losses losses) {
        List<LanguageTag> languages =
                questionnaire.languages().isEmpty() ? List.of(questionnaire.original()) : questionnaire.languages();
        List<LimeSurvey.Group> groups =
                questionnaire.pages().stream().map(this::group).toList();
        losses.ofEveryFormat();
        losses.ofReversal();
        losses.ofComposites();
        losses.ofLicences();
        losses.ofMatrices();
        losses.ofHelpOfItems();
        losses.ofCommentLength();
        losses.ofMissingTranslations(questionnaire.listItems().stream().map(Item::text));
        losses.say("out_code", codes.listChanged());
        losses.say("out_dont_know", dontKnowForAll);
        losses.say("out_split", split);
        return new LimeSurvey(questionnaire.title(), languages, groups);
    }

    private LimeSurvey.Group group(QuestionPage page) {
        List<LimeSurvey.Question> questions = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (Question question : questionnaire.listQuestions(page)) {
            if (question instanceof Question.Rated(Item item, AnswerOptions options)) {
                if (!run.isEmpty() && !dimensionOf(run.getFirst()).equals(dimensionOf(item))) {
                    questions.add(table(dimensionOf(run.getFirst()), run));
                    run.clear();
                }
                run.add(item);
                continue;
            }
            flush(run, questions);
            switch (question) {
                case Question.Rated rated -> throw new IllegalStateException("rated questions are gathered");
                case Question.FreeText(var comment) ->
                    questions.add(new LimeSurvey.Question(
                            codes.of(comment.id()),
                            "T",
                            comment.text(),
                            comment.help(),
                            false,
                            false,
                            "1",
                            List.of(),
                            List.of()));
                case Question.Matrix(var matrix, var groups) ->
                    groups.forEach(each -> questions.add(table(each, each.items())));
            }
        }
        flush(run, questions);
        return new LimeSurvey.Group(page.heading(), page.intro(), "1", questions);
    }

    private void flush(List<Item> run, List<LimeSurvey.Question> questions) {
        if (!run.isEmpty()) {
            questions.add(table(dimensionOf(run.getFirst()), run));
            run.clear();
        }
    }

    private LimeSurvey.Question table(Dimension dimension, List<Item> items) {
        String name = dimension.id();
        if (items.size() < dimension.items().size()) {
            name = name + "." + items.getFirst().id();
            split.add(dimension.id());
        }
        boolean dontKnow = items.stream().anyMatch(Item::dontKnow);
        if (dontKnow) {
            items.stream().filter(item -> !item.dontKnow()).map(Item::id).forEach(dontKnowForAll::add);
        }
        return new LimeSurvey.Question(
                codes.of(name),
                "F",
                dimension.label(),
                Optional.empty(),
                false,
                false,
                "1",
                items.stream()
                        .map(item -> new LimeSurvey.Row(codes.of(item.id()), item.text(), "1"))
                        .toList(),
                answers(dimension.options(), dontKnow));
    }

    private List<AnswerList.Answer> answers(AnswerOptions options, boolean dontKnow) {
        List<AnswerList.Answer> answers = new ArrayList<>();
        for (int answer = options.min(); answer <= options.max(); answer++) {
            String code = Integer.toString(answer);
            LocalText label = options.labels().isEmpty()
                    ? LocalText.of(code)
                    : options.labels().get(answer - options.min());
            answers.add(new AnswerList.Answer(code, label));
        }
        if (dontKnow) {
            answers.add(new AnswerList.Answer(DONT_KNOW, OutsideWords.of(draft)));
        }
        return answers;
    }

    private Dimension dimensionOf(Item item) {
        return questionnaire.getDimensionOf(item.id());
    }
}
