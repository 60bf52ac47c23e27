package dk.samspil.survey.web;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Question;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import dk.samspil.survey.Tag;
import dk.samspil.survey.TrendBreak;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Readability;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.library.Wording;
import dk.samspil.survey.plan.DepartmentUnits;
import dk.samspil.survey.proposal.Proposal;
import dk.samspil.survey.web.DraftPage.Broken;
import dk.samspil.survey.web.DraftPage.Choice;
import dk.samspil.survey.web.DraftPage.LanguageRow;
import dk.samspil.survey.web.DraftPage.Outcome;
import dk.samspil.survey.web.DraftPage.Row;
import dk.samspil.survey.web.DraftPage.Theme;
import dk.samspil.survey.web.DraftPage.Waiting;
import dk.samspil.ui.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a draft into words for HR.
final class DraftPageWriter {
    private final QuestionnaireDraft draft;
    private final Questionnaire questionnaire;
    private final LanguageTag language;
    private final Messages words;
    private final Days days;
    private final Function<UnitId, DepartmentUnits.Check> departments;

    /// @param departments whether a unit can have questions of its own
    DraftPageWriter(
            StoredDraft stored, Messages words, Days days, Function<UnitId, DepartmentUnits.Check> departments) {
        this.departments = departments;
        this.draft = stored.content();
        this.questionnaire = draft.questionnaire();
        this.language = LanguageTag.of(words.language());
        this.words = words;
        this.days = days;
    }

    String title() {
        return questionnaire.title().in(language);
    }

    String lead() {
        OptionalInt lix = Readability.lix(questionnaire, questionnaire.original());
        int count = questionnaire.pages().stream()
                .mapToInt(page -> page.questions().size())
                .sum();
        String key = questionnaire.listDepartments().isEmpty() ? "lead" : "lead.most";
        String base = words.text(key, "count", count, "minutes", Readability.mostMinutes(questionnaire));
        return lix.isEmpty() ? base : base + words.text("lead." + ease(lix.getAsInt()), "lix", lix.getAsInt());
    }

    List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        int number = 1;
        for (QuestionPage page : questionnaire.pages()) {
            Block block = draft.findBlock(page.id()).orElseThrow();
            themes.add(theme(page, block, number));
            number += page.questions().size();
        }
        return themes;
    }

    List<Outcome> outcomes() {
        Optional<Dimension> chosen = questionnaire.dimensions().stream()
                .filter(each -> each.role() == Dimension.Role.OUTCOME)
                .findFirst();
        return questionnaire.listThemes().stream()
                .map(each -> new Outcome(
                        each.id(),
                        each.label().in(language),
                        chosen.filter(each::equals).isPresent()))
                .toList();
    }

    List<Choice> ratings() {
        return questionnaire.dimensions().stream()
                .filter(each -> each.role() != Dimension.Role.OUTCOME)
                .map(each -> new Choice(each.id(), each.label().in(language)))
                .toList();
    }

    List<String> effects() {
        return questionnaire.listThemes().stream()
                .flatMap(theme -> questionnaire.findEffectOf(theme).stream()
                        .map(rating -> words.text(
                                "effect.is",
                                "rating",
                                rating.label().in(language),
                                "theme",
                                theme.label().in(language))))
                .toList();
    }

    List<Choice> items() {
        return questionnaire.listItems().stream()
                .map(item -> new Choice(item.id(), item.text().in(language)))
                .toList();
    }

    List<Choice> shareWords() {
        return Arrays.stream(ShareWord.values())
                .map(word -> new Choice(word.name(), words.text("share." + word)))
                .toList();
    }

    List<LanguageRow> languages() {
        return questionnaire.languages().stream()
                .map(tag -> {
                    int missing = missingIn(tag);
                    return new LanguageRow(
                            tag.equals(questionnaire.original()) ? "" : tag.value(),
                            tag.name(words.language()),
                            words.text(missing == 0 ? "language.complete" : "language.missing", "count", missing),
                            missing == 0);
                })
                .toList();
    }

    List<Broken> breaks(Optional<Questionnaire> last) {
        return last.map(then -> TrendBreak.listBetween(then, questionnaire)).orElse(List.of()).stream()
                .map(each -> new Broken(
                        each.then().text().in(language),
                        each.now().text().in(language),
                        each.listReasons().stream()
                                .map(reason -> words.text("break." + reason))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    List<Waiting> waiting(List<Proposal> proposals, Function<String, List<Proposal>> refused) {
        return proposals.stream()
                .filter(Proposal::isWaiting)
                .map(proposal -> new Waiting(
                        "/forslag/" + proposal.id(),
                        proposal.question(),
                        proposal.meeting().isPresent()
                                ? words.text(
                                        "waiting.meeting",
                                        "proposer",
                                        proposal.proposer(),
                                        "forum",
                                        proposal.forum(),
                                        "day",
                                        days.of(proposal.meeting().get()))
                                : words.text(
                                        "waiting.forum", "proposer", proposal.proposer(), "forum", proposal.forum()),
                        refused.apply(proposal.question()).stream()
                                .findFirst()
                                .map(each -> Refusals.inShort(each, words, days))
                                .orElse("")))
                .toList();
    }

    List<Choice> contents() {
        return StartContents.NAMES.stream()
                .map(name -> new Choice(name, words.text("content." + name)))
                .toList();
    }

    private Theme theme(QuestionPage page, Block block, int first) {
        List<Row> rows = new ArrayList<>();
        for (Question question : questionnaire.listQuestions(page)) {
            rows.add(row(question, first + rows.size()));
        }
        String heading = words.text(
                block.isLocked() ? "theme.core" : "theme.theme",
                "heading",
                page.heading().in(language),
                "count",
                rows.size());
        return new Theme(
                page.id(),
                heading,
                block.isLocked(),
                block.decision()
                        .map(decision ->
                                words.text("theme.decided", "forum", decision.forum(), "day", days.of(decision.day())))
                        .orElse(""),
                !block.isLocked() && block.decision().isEmpty(),
                block.licence().map(Licence::notice).orElse(""),
                page.askedOf().map(this::onlyOf).orElse(""),
                rows);
    }

    private String onlyOf(UnitId department) {
        return switch (departments.apply(department)) {
            case DepartmentUnits.Check.Fits(String name) -> words.text("theme.only", "unit", name);
            case DepartmentUnits.Check.Unknown unknown ->
                words.text("error.department-unknown", "unit", department.value());
            case DepartmentUnits.Check.Everybody everybody -> words.text("error.department-everybody");
            case DepartmentUnits.Check.TooFew(String name, int people, int fewest) ->
                words.text("error.department-few", "unit", name, "people", people, "fewest", fewest);
        };
    }

    private Row row(Question question, int number) {
        return switch (question) {
            case Question.Rated(Item item, var options) ->
                new Row(item.id(), number, item.text().in(language), about(item, options.size()), true, List.of());
            case Question.FreeText(var comment) ->
                new Row(
                        comment.id(),
                        number,
                        comment.text().in(language),
                        words.text("about.comment", "count", comment.maxLength()),
                        true,
                        List.of());
            case Question.Matrix(var matrix, var groups) ->
                new Row(
                        matrix.id(),
                        number,
                        matrix.heading().in(language),
                        words.text(
                                "about.matrix",
                                "groups",
                                groups.stream()
                                        .map(group -> group.label().in(language))
                                        .collect(Collectors.joining(", "))),
                        false,
                        matrix.rows().stream()
                                .map(each -> each.text().in(language))
                                .toList());
        };
    }

    private String about(Item item, int answers) {
        OptionalInt lix = Readability.lix(List.of(item.text().in(questionnaire.original())), questionnaire.original());
        return Stream.of(
                        Stream.of(words.text("about.answers", "count", answers)),
                        lix.stream().mapToObj(index -> words.text("about.lix", "lix", index)),
                        item.tags().stream().map(this::tag),
                        item.fixedPoint() ? Stream.of(words.text("about.fixed-point")) : Stream.<String>of(),
                        item.share().stream()
                                .map(word -> words.text("about.share", "word", words.text("share." + word))),
                        item.reversed() ? Stream.of(words.text("about.reversed")) : Stream.<String>of(),
                        item.version() > 1
                                ? Stream.of(words.text("about.version", "version", item.version()))
                                : Stream.<String>of())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    private String tag(Tag tag) {
        return words.text("tag." + tag);
    }

    private int missingIn(LanguageTag tag) {
        return (int) Wording.list(questionnaire).stream()
                .filter(text -> text.find(tag).isEmpty())
                .count();
    }

    private static String ease(int lix) {
        if (lix < 30) {
            return "easy";
        }
        return lix < 40 ? "middling" : "hard";
    }
}
