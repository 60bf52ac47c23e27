package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.PassLock;
import dk.samspil.collection.respond.Respondents;
import dk.samspil.collection.respond.Sheet;
import dk.samspil.collection.respond.Words;
import dk.samspil.collection.respond.web.AnswerForm.Received;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/// From the first question to the receipt. What is refused is logged by its kind, never with what it held.
@Controller
final class AnswerController {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerController.class);

    private final Respondents respondents;
    private final AnswerForm forms;
    private final PassLock lock;
    private final RespondentPages pages;
    private final WelcomePages welcomes;
    private final SheetPages sheets;

    AnswerController(
            Respondents respondents,
            AnswerForm forms,
            PassLock lock,
            RespondentPages pages,
            WelcomePages welcomes,
            SheetPages sheets) {
        this.respondents = respondents;
        this.forms = forms;
        this.lock = lock;
        this.pages = pages;
        this.welcomes = welcomes;
        this.sheets = sheets;
    }

    /// Exchanges the code for a ticket and asks the first questions.
    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar/begynd")
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass = forms.readPass(request);
        Optional<AskedRound> round = pass.flatMap(respondents::findRound);
        if (pass.isEmpty() || round.isEmpty()) {
            return refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
        }
        if (!round.get().open()) {
            return show(model, Views.NOTICE, pages.closed(words, round.get().dates()));
        }
        return switch (respondents.begin(round.get(), pass.get())) {
            case Entrance.WelcomeBack(var open, var started, var sheet) ->
                show(
                        model,
                        Views.QUESTIONS,
                        sheets.questions(
                                words,
                                open,
                                lock.lock(started),
                                sheet,
                                open.pages().getFirst(),
                                false));
            case Entrance.Used() -> show(model, Views.NOTICE, pages.used(words));
            default -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
        };
    }

    /// Keeps what was filled in and shows the page that was asked for.
    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar/side")
    String turn(HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (forms.read(request)) {
            case Received.Filled filled -> turn(filled, request, model);
            case Received.Stale() -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.Damaged() -> refused("changed", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.TooLarge() -> refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        };
    }

    private String turn(Received.Filled filled, HttpServletRequest request, Model model) {
        Words words = RequestedWords.of(request);
        AskedRound round = filled.round();
        if (!round.open()) {
            return show(model, Views.NOTICE, pages.closed(words, round.dates()));
        }
        if (filled.longComment().isPresent()) {
            return comments(words, filled, model);
        }
        keep(filled.pass(), filled.sheet());
        String pass = filled.lockedPass();
        Sheet sheet = filled.sheet();
        return switch (filled.target()) {
            case Target.Items(var page) ->
                show(model, Views.QUESTIONS, sheets.questions(words, round, pass, sheet, page, filled.returning()));
            case Target.Comments() -> comments(words, filled, model);
            case Target.Review() -> show(model, Views.REVIEW, sheets.review(words, round, filled.pass(), pass, sheet));
            case Target.Welcome() -> show(model, Views.WELCOME, welcomes.welcome(words, round, filled.pass()));
        };
    }

    private String comments(Words words, Received.Filled filled, Model model) {
        return show(
                model,
                Views.COMMENTS,
                sheets.comments(
                        words,
                        filled.round(),
                        filled.pass(),
                        filled.lockedPass(),
                        filled.sheet(),
                        filled.returning(),
                        filled.longComment()));
    }

    /// What is filled in travels in the page anyway: a draft that cannot be saved now is saved with the
    /// next page.
    private void keep(Pass pass, Sheet sheet) {
        try {
            respondents.save(pass, sheet);
        } catch (DataAccessException e) {
            LOG.warn("A draft could not be saved: {}", e.getClass().getSimpleName());
        }
    }

    /// Puts the ballot into the box.
    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar/send")
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (forms.read(request)) {
            case Received.Filled filled -> send(filled, request, response, model);
            case Received.Stale() -> refused("stale", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.Damaged() -> refused("changed", HttpStatus.BAD_REQUEST, request, response, model);
            case Received.TooLarge() -> refused("large", HttpStatus.CONTENT_TOO_LARGE, request, response, model);
        };
    }

    private String send(Received.Filled filled, HttpServletRequest request, HttpServletResponse response, Model model) {
        Words words = RequestedWords.of(request);
        AskedRound round = filled.round();
        if (!round.open() || round.key().isEmpty()) {
            return show(model, Views.NOTICE, pages.closed(words, round.dates()));
        }
        if (filled.longComment().isPresent()) {
            return comments(words, filled, model);
        }
        try {
            boolean sent = respondents.send(round, round.key().get().key(), filled.pass(), filled.sheet());
            return sent
                    ? show(model, Views.RECEIPT, pages.receipt(words, round))
                    : show(model, Views.NOTICE, pages.closed(words, round.dates()));
        } catch (DataAccessException e) {
            LOG.error("A ballot could not be stored: {}", e.getClass().getSimpleName());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            SheetFields again =
                    SheetFields.of(words.language().code(), filled.lockedPass(), filled.sheet(), Target.REVIEW, true);
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
