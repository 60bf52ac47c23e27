package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.AnswerSheet;
import dk.samspil.collection.respond.AskedComment;
import dk.samspil.collection.respond.AskedItem;
import dk.samspil.collection.respond.AskedPage;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.Sheet;
import dk.samspil.collection.respond.Words;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.LocalText;
import dk.samspil.survey.AnswerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the pages that are filled in: questions, comments, the check.
@Component
final class SheetPages {
    private static final int FEWEST_INVITED_ABOVE = 2;
    private static final int SECONDS_AN_ITEM = 10;
    private static final int SECONDS_A_COMMENT = 120;

    private final RespondentPages pages;

    SheetPages(RespondentPages pages) {
        this.pages = pages;
    }

    QuestionsPage questions(Words words, AskedRound round, Progress progress, AskedPage page) {
        Sheet sheet = progress.sheet();
        Optional<AskedPage> before = round.findPage(page.number() - 1);
        String next = round.findPage(page.number() + 1).isPresent()
                ? Integer.toString(page.number() + 1)
                : Target.afterItems(round);
        List<QuestionsPage.Question> questions = new ArrayList<>();
        for (int i = 0; i < page.items().size(); i++) {
            questions.add(question(words, round, sheet, page, i));
        }
        QuestionsPage.Words heading = spoken(page.heading(), words);
        return new QuestionsPage(
                pages.frameWithoutFoot(heading.text(), words, page.items().size() * SECONDS_AN_ITEM),
                SheetFields.of(words.language().code(), progress, Integer.toString(page.number())),
                heading,
                page.askedOf()
                        .map(department -> words.text(
                                "question.only", "unit", round.units().nameOf(department)))
                        .orElse(""),
                words.text(
                        "question.page",
                        "number",
                        page.number(),
                        "count",
                        round.pages().size()),
                before.map(each -> Integer.toString(each.number())).orElse(Target.WELCOME),
                before.map(SheetPages::lastAnchor).orElse(""),
                progress.returning() ? Target.REVIEW : next,
                round.questions(),
                questions);
    }

    private static QuestionsPage.Question question(
            Words words, AskedRound round, Sheet sheet, AskedPage page, int place) {
        AskedItem item = page.items().get(place);
        return new QuestionsPage.Question(
                name(item),
                item.number(),
                words.text("question.of", "number", item.number(), "count", round.questions()),
                item.about().map(text -> spoken(text, words)),
                spoken(item.text(), words),
                item.help().map(text -> spoken(text, words)),
                options(words, item, sheet.answers()),
                item.dontKnow() ? Optional.of(dontKnow(words, round, item, sheet.answers())) : Optional.empty(),
                place == 0 ? "" : name(page.items().get(place - 1)),
                place + 1 == page.items().size() ? "" : name(page.items().get(place + 1)));
    }

    private static String name(AskedItem item) {
        return SheetFields.ITEM + item.index();
    }

    private static String lastAnchor(AskedPage page) {
        return "#" + name(page.items().getLast());
    }

    /// The highest answer first, as on paper.
    private static List<QuestionsPage.Option> options(Words words, AskedItem item, AnswerSheet answers) {
        List<QuestionsPage.Option> options = new ArrayList<>();
        AnswerOptions asked = item.options();
        for (int step = asked.size() - 1; step >= 0; step--) {
            char sign = AnswerSheet.signOf(step);
            options.add(new QuestionsPage.Option(
                    name(item) + sign,
                    String.valueOf(sign),
                    label(words, asked, step),
                    Integer.toString(options.size() + 1),
                    answers.at(item) == sign));
        }
        return options;
    }

    private static QuestionsPage.Words label(Words words, AnswerOptions options, int step) {
        return options.labels().isEmpty()
                ? spoken(LocalText.of(Integer.toString(options.min() + step)), words)
                : spoken(options.labels().get(step), words);
    }

    private static QuestionsPage.Option dontKnow(Words words, AskedRound round, AskedItem item, AnswerSheet answers) {
        return new QuestionsPage.Option(
                name(item) + "x",
                String.valueOf(AnswerSheet.DONT_KNOW),
                dontKnowLabel(words, round),
                "0",
                answers.at(item) == AnswerSheet.DONT_KNOW);
    }

    /// The questionnaire's own words where it has some in this language.
    private static QuestionsPage.Words dontKnowLabel(Words words, AskedRound round) {
        return QuestionsPage.Words.ofThePage(round.dontKnow()
                .flatMap(own -> own.find(words.language().tag()))
                .orElseGet(() -> words.text("question.dont-know")));
    }

    CommentPage comments(Words words, AskedRound round, Progress progress, Optional<AnswerForm.LongComment> tooLong) {
        Sheet sheet = progress.sheet();
        List<CommentPage.Question> questions = new ArrayList<>();
        for (int i = 0; i < round.comments().size(); i++) {
            questions.add(question(words, round.comments().get(i), i, sheet, tooLong));
        }
        AskedPage last = round.pages().getLast();
        String title = questions.getFirst().text().text();
        return new CommentPage(
                pages.frameWithoutFoot(
                        tooLong.isPresent() ? words.text("error.prefix", "title", title) : title,
                        words,
                        questions.size() * SECONDS_A_COMMENT),
                SheetFields.of(words.language().code(), progress, Target.COMMENTS)
                        .withoutComments(),
                words.text("question.of", "number", round.questions(), "count", round.questions()),
                round.questions(),
                Integer.toString(last.number()),
                lastAnchor(last),
                words.html(
                        "comment.envelope",
                        "unit",
                        unitOfComments(round, progress.pass()),
                        "count",
                        round.shown().fewestComments()),
                questions,
                tooLong.isPresent() ? words.text("comment.too-long.heading") : null);
    }

    private static CommentPage.Question question(
            Words words, AskedComment asked, int index, Sheet sheet, Optional<AnswerForm.LongComment> tooLong) {
        return new CommentPage.Question(
                SheetFields.COMMENT + index,
                spoken(asked.text(), words),
                asked.help().map(text -> text.in(words.language().tag())).orElseGet(() -> words.text("comment.hint")),
                sheet.comments().get(index),
                asked.longest(),
                words.text("comment.most", "count", asked.longest()),
                tooLong.filter(each -> each.index() == index)
                        .map(each -> words.text("comment.too-long", "count", each.tooMany()))
                        .orElse(null));
    }

    /// The first unit above the respondent's own that has people enough.
    private static String unitOfComments(AskedRound round, Pass pass) {
        List<Unit> up = round.units().upFrom(pass.unit());
        return up.stream()
                .skip(1)
                .filter(unit -> round.units().invitedIn(unit.id())
                        >= FEWEST_INVITED_ABOVE * round.shown().fewestComments())
                .findFirst()
                .or(() -> up.isEmpty() ? Optional.empty() : Optional.of(up.getLast()))
                .map(Unit::name)
                .orElse("");
    }

    ReviewPage review(Words words, AskedRound round, Progress progress) {
        Sheet sheet = progress.sheet();
        List<ReviewPage.Row> rows = new ArrayList<>();
        for (AskedPage page : round.pages()) {
            page.items().forEach(item -> rows.add(row(words, round, sheet, page, item)));
        }
        for (int i = 0; i < round.comments().size(); i++) {
            rows.add(new ReviewPage.Row(
                    spoken(round.comments().get(i).text(), words),
                    new QuestionsPage.Words(sheet.comments().get(i), "", "auto"),
                    Target.COMMENTS,
                    ""));
        }
        int skipped = (int) rows.stream().filter(row -> !row.answered()).count();
        String last = Integer.toString(round.pages().getLast().number());
        return new ReviewPage(
                pages.frame(words.text("review.title"), words),
                SheetFields.of(words.language().code(), progress.returning(true), Target.REVIEW),
                skipped == 0 ? words.text("review.complete") : words.text("review.skipped", "count", skipped),
                rows,
                sealed(words, round, progress.pass()),
                round.comments().isEmpty() ? last : Target.COMMENTS);
    }

    private static ReviewPage.Row row(Words words, AskedRound round, Sheet sheet, AskedPage page, AskedItem item) {
        char sign = sheet.answers().at(item);
        QuestionsPage.Words answer = switch (sign) {
            case AnswerSheet.SKIPPED -> new QuestionsPage.Words("", "", "auto");
            case AnswerSheet.DONT_KNOW -> dontKnowLabel(words, round);
            default -> label(words, item.options(), AnswerSheet.stepOf(sign));
        };
        return new ReviewPage.Row(
                spoken(item.text(), words), answer, Integer.toString(page.number()), "#" + name(item));
    }

    private static String sealed(Words words, AskedRound round, Pass pass) {
        String unit = round.units().nameOf(pass.unit());
        int fewest = round.shown().fewestAnswers();
        return round.units().invitedIn(pass.unit()) < fewest
                ? words.html("review.sealed.small", "unit", unit)
                : words.html("review.sealed", "unit", unit, "count", fewest);
    }

    /// A text of the municipality, and the language in which it is there where that is another than the page's.
    private static QuestionsPage.Words spoken(LocalText text, Words words) {
        var wanted = words.language().tag();
        var language = text.languageFor(wanted);
        return language.equals(wanted)
                ? QuestionsPage.Words.ofThePage(text.in(wanted))
                : new QuestionsPage.Words(text.in(wanted), language.value(), PageLanguage.directionOf(language));
    }
}
