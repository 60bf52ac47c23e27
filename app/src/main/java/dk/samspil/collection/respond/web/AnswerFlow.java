package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.Answering;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.PassLock;
import dk.samspil.collection.respond.Saving;
import dk.samspil.collection.respond.Words;
import dk.samspil.collection.respond.web.AnswerForm.Received;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// From the first question to the receipt, for real or as a trial. What is refused is logged by its kind,
/// never with what it held.
@Component
final class AnswerFlow {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerFlow.class);

    private final AnswerForm forms;
    private final PassLock lock;
    private final RespondentPages pages;
    private final WelcomePages welcomes;
    private final SheetPages sheets;

    AnswerFlow(AnswerForm forms, PassLock lock, RespondentPages pages, WelcomePages welcomes, SheetPages sheets) {
        this.forms = forms;
        this.lock = lock;
        this.pages = pages;
        this.welcomes = welcomes;
        this.sheets = sheets;
    }

    /// Exchanges the code for a ticket and asks the first questions.
    String begin(Answering answering, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass = forms.readPass(request);
        Optional<AskedRound> round = pass.flatMap(answering::findRound);
        if (pass.isEmpty() || round.isEmpty()) {
            return refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
        }
        if (!round.get().open()) {
            return show(model, Views.NOTICE, pages.closed(words, round.get().dates()));
        }
        return switch (answering.begin(round.get(), pass.get())) {
            case Entrance.WelcomeBack(var open, var started, var sheet, var revision) -> {
                var progress = new Progress(started, lock.lock(started), sheet, revision, false);
                yield show(
                        model,
                        Views.QUESTIONS,
                        sheets.questions(words, open, progress, open.pages().getFirst()));
            }
            case Entrance.Used() -> show(model, Views.NOTICE, pages.used(words));
            default -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
        };
    }

    /// Keeps what was filled in and shows the page that was asked for.
    String turn(Answering answering, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (forms.read(request, answering)) {
            case Received.Filled filled -> turn(answering, filled, request, model);
            case Received.Stale() -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.Damaged() -> refused("changed", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.TooLarge() -> refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        };
    }

    private String turn(Answering answering, Received.Filled filled, HttpServletRequest request, Model model) {
        Words words = RequestedWords.of(request);
        AskedRound round = filled.round();
        if (!round.open()) {
            return show(model, Views.NOTICE, pages.closed(words, round.dates()));
        }
        if (filled.longComment().isPresent()) {
            return comments(words, filled, model);
        }
        return keep(answering, filled)
                .map(progress -> turn(words, filled, progress, model))
                .orElseGet(() -> show(model, Views.NOTICE, pages.used(words)));
    }

    private String turn(Words words, Received.Filled filled, Progress progress, Model model) {
        AskedRound round = filled.round();
        return switch (filled.target()) {
            case Target.Items(var page) -> show(model, Views.QUESTIONS, sheets.questions(words, round, progress, page));
            case Target.Comments() ->
                show(model, Views.COMMENTS, sheets.comments(words, round, progress, Optional.empty()));
            case Target.Review() -> show(model, Views.REVIEW, sheets.review(words, round, progress));
            case Target.Welcome() -> show(model, Views.WELCOME, welcomes.welcome(words, round, progress.pass()));
        };
    }

    private String comments(Words words, Received.Filled filled, Model model) {
        return show(
                model, Views.COMMENTS, sheets.comments(words, filled.round(), filled.progress(), filled.longComment()));
    }

    /// Keeps what is filled in; empty when the ballot is in already. It travels in the page anyway: a
    /// draft that cannot be saved now is saved with the next page.
    private Optional<Progress> keep(Answering answering, Received.Filled filled) {
        Progress progress = filled.progress();
        try {
            var saving = answering.save(
                    filled.round(),
                    progress.pass(),
                    progress.sheet(),
                    progress.revision(),
                    filled.from().equals(Target.COMMENTS));
            return switch (saving) {
                case Saving.Saved(var sheet, var revision) -> Optional.of(progress.with(sheet, revision));
                case Saving.Gone() -> Optional.empty();
            };
        } catch (DataAccessException e) {
            LOG.warn("A draft could not be saved: {}", e.getClass().getSimpleName());
            return Optional.of(progress);
        }
    }

    /// Keeps what was filled in, for a page that stays where it is. Answers with the revision of the
    /// draft; or with 409, when the page must be shown anew.
    ResponseEntity<String> keep(Answering answering, HttpServletRequest request) {
        if (forms.read(request, answering) instanceof Received.Filled filled
                && filled.round().open()
                && filled.longComment().isEmpty()) {
            return keep(answering, filled)
                    .filter(progress ->
                            progress.sheet().equals(filled.progress().sheet())
                                    && progress.revision() != filled.progress().revision())
                    .map(progress -> ResponseEntity.ok(Integer.toString(progress.revision())))
                    .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
        }
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /// Puts the ballot into the box.
    String send(Answering answering, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (forms.read(request, answering)) {
            case Received.Filled filled -> send(answering, filled, request, response, model);
            case Received.Stale() -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.Damaged() -> refused("changed", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.TooLarge() -> refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        };
    }

    private String send(
            Answering answering,
            Received.Filled filled,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Words words = RequestedWords.of(request);
        AskedRound round = filled.round();
        if (!round.open()) {
            return show(model, Views.NOTICE, pages.closed(words, round.dates()));
        }
        if (filled.longComment().isPresent()) {
            return comments(words, filled, model);
        }
        try {
            boolean sent = answering.send(
                    round, filled.progress().pass(), filled.progress().sheet());
            return sent
                    ? show(model, Views.RECEIPT, pages.receipt(words, round))
                    : show(model, Views.NOTICE, pages.closed(words, round.dates()));
        } catch (DataAccessException e) {
            LOG.error("A ballot could not be stored: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            SheetFields again =
                    SheetFields.of(words.language().code(), filled.progress().returning(true), Target.REVIEW);
            return show(model, Views.NOTICE, pages.unsent(words, again));
        }
    }

    private String refused(
            String kind, HttpStatus status, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.info("A respondent's form was refused: {}", kind);
        response.setStatus(status.value());
        Words words = status == HttpStatus.CONTENT_TOO_LARGE
                ? Words.in(RequestedWords.preferred(request))
                : RequestedWords.of(request);
        return show(model, Views.NOTICE, pages.trouble(words, kind));
    }

    private static String show(Model model, String view, Object page) {
        model.addAttribute("page", page);
        return view;
    }
}
