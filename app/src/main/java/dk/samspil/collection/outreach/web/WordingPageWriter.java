package dk.samspil.collection.outreach.web;

import dk.samspil.collection.outreach.Missing;
import dk.samspil.collection.outreach.Placeholder;
import dk.samspil.collection.outreach.Preview;
import dk.samspil.collection.outreach.Route;
import dk.samspil.collection.outreach.TrialOutcome;
import dk.samspil.collection.outreach.Wording;
import dk.samspil.collection.outreach.WordingKey;
import dk.samspil.collection.outreach.WordingProblem;
import dk.samspil.collection.outreach.web.WordingPage.PlaceholderRow;
import dk.samspil.collection.outreach.web.WordingPage.Shown;
import dk.samspil.mail.SmsLength;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the page with a message's words together.
final class WordingPageWriter {
    private final RoundPlan plan;
    private final WordingKey key;
    private final Language language;
    private final Messages words;

    WordingPageWriter(RoundPlan plan, WordingKey key, Language language) {
        this.plan = plan;
        this.key = key;
        this.language = language;
        this.words = Messages.of("outreach", language);
    }

    /// What came of what was just sent.
    record Result(Optional<String> saved, List<String> problems, Optional<String> trialProblem) {
        static final Result NONE = new Result(Optional.empty(), List.of(), Optional.empty());

        Result {
            problems = List.copyOf(problems);
        }

        Result saying(Optional<String> text) {
            return new Result(text, problems, trialProblem);
        }
    }

    Result wrong(List<WordingProblem> problems) {
        return new Result(
                Optional.empty(), problems.stream().map(this::sentence).toList(), Optional.empty());
    }

    Result tried(TrialOutcome outcome, String to) {
        return switch (outcome) {
            case TrialOutcome.Sent() -> Result.NONE.saying(Optional.of(words.text("trial.sent", "to", to.strip())));
            case TrialOutcome.NotAnAddress() -> notTried(words.text("trial.address." + key.route()));
            case TrialOutcome.NotSetUp(var missing) ->
                notTried(missing.stream()
                        .map((Missing each) -> words.text("missing." + each))
                        .collect(Collectors.joining(" ")));
            case TrialOutcome.Wrong(var problems) -> wrong(problems);
            case TrialOutcome.NotTaken(var reason) -> notTried(words.text("trial.not." + reason));
        };
    }

    private static Result notTried(String why) {
        return new Result(Optional.empty(), List.of(), Optional.of(why));
    }

    private String sentence(WordingProblem problem) {
        String where = problem.line() > 0 ? words.text("problem.line", "line", problem.line()) + " " : "";
        return where + words.text("problem." + problem.kind(), "found", problem.found(), "fix", problem.fix());
    }

    String title(Result result) {
        boolean wrong = !result.problems().isEmpty() || result.trialProblem().isPresent();
        return wrong ? words.text("wording.error", "title", heading()) : heading();
    }

    private String heading() {
        return words.text(
                "wording.title",
                "step",
                words.text("step." + key.step()),
                "kind",
                words.text("wording." + PageWords.name(key)));
    }

    WordingPage write(
            PageFrame frame,
            FormToken token,
            Wording wording,
            String to,
            Preview preview,
            List<Missing> missing,
            boolean changed,
            Result result) {
        String round = "/maaling/" + plan.id();
        return new WordingPage(
                frame,
                token,
                PageWords.address(round, key),
                round + PageWords.PAGE,
                plan.title().in(language),
                heading(),
                key.route() == Route.EMAIL,
                key.language().code(),
                result.saved(),
                result.problems(),
                result.trialProblem(),
                wording.subject(),
                wording.body(),
                to,
                shown(preview),
                missing.contains(Missing.ADDRESS)
                        ? Optional.of(words.text("missing." + Missing.ADDRESS))
                        : Optional.empty(),
                changed,
                Arrays.stream(Placeholder.values())
                        .filter(each -> each.isFilledIn(key.step()))
                        .map(each -> new PlaceholderRow(each.inBrackets(), words.text("placeholder." + each)))
                        .toList(),
                words);
    }

    private Shown shown(Preview preview) {
        List<List<String>> paragraphs = Arrays.stream(preview.text().split("\n[ \t]*\n"))
                .map(paragraph -> List.of(paragraph.split("\n")))
                .toList();
        return new Shown(preview.subject(), paragraphs, preview.length().map(this::length));
    }

    private String length(SmsLength length) {
        String sentence =
                words.text("sms.length", "signs", length.signs(), "parts", length.parts(), "left", length.left());
        return length.foreign().isEmpty()
                ? sentence
                : sentence + " " + words.text("sms.foreign", "signs", String.join(" ", length.foreign()));
    }
}
