package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.Respondents;
import dk.samspil.collection.respond.Words;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// From the code to the welcome.
@Controller
final class CodeController {
    private static final Logger LOG = LoggerFactory.getLogger(CodeController.class);
    private static final String CODE = "kode";
    private static final int LONGEST_CODE = 200;

    private final Respondents respondents;
    private final AnswerForm forms;
    private final RespondentPages pages;
    private final WelcomePages welcomes;

    CodeController(Respondents respondents, AnswerForm forms, RespondentPages pages, WelcomePages welcomes) {
        this.respondents = respondents;
        this.forms = forms;
        this.pages = pages;
        this.welcomes = welcomes;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping("/svar")
    String code(HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.code(Words.in(RequestedWords.preferred(request)), "", null));
        return Views.CODE;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping("/svar/{language:[a-z]{2}}")
    String codeIn(@PathVariable String language, HttpServletRequest request, Model model) {
        PageLanguage asked = PageLanguage.find(language).orElseGet(() -> RequestedWords.preferred(request));
        model.addAttribute("page", pages.code(Words.in(asked), "", null));
        return Views.CODE;
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar")
    String enter(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return tooLarge(request, response, model);
        }
        Words words = RequestedWords.of(request);
        String field = AnswerForm.field(request, CODE);
        String typed = field.substring(0, Math.min(field.length(), LONGEST_CODE));
        return switch (respondents.enter(typed)) {
            case Entrance.Empty() -> show(model, Views.CODE, pages.emptyCode(words));
            case Entrance.WrongLength(int signs) -> show(model, Views.CODE, pages.wrongLength(words, typed, signs));
            case Entrance.Unknown() -> show(model, Views.CODE, pages.unknownCode(words, typed));
            case Entrance.Wait() -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield show(model, Views.CODE, pages.tooManyTries(words, typed));
            }
            case Entrance.Early(var dates) -> show(model, Views.NOTICE, pages.early(words, dates));
            case Entrance.Closed(var round) -> show(model, Views.NOTICE, pages.closed(words, round.dates()));
            case Entrance.Used() -> show(model, Views.NOTICE, pages.used(words));
            case Entrance.Welcome(var round, var pass) ->
                show(model, Views.WELCOME, welcomes.welcome(words, round, pass));
            case Entrance.WelcomeBack(var round, var pass, var sheet, var revision) ->
                show(model, Views.WELCOME_BACK, welcomes.welcomeBack(words, round, pass, sheet, revision));
        };
    }

    /// The welcome again: in another language, or back from the choice of a team.
    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar/velkommen")
    String welcome(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return tooLarge(request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass = forms.readPass(request);
        Optional<AskedRound> round = pass.flatMap(respondents::findRound);
        if (pass.isEmpty() || round.isEmpty()) {
            return stale(words, model);
        }
        return show(model, Views.WELCOME, welcomes.welcome(words, round.get(), pass.get()));
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping("/svar/team")
    String team(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (AnswerForm.isTooLarge(request)) {
            return tooLarge(request, response, model);
        }
        Words words = RequestedWords.of(request);
        Optional<Pass> pass =
                forms.readPass(request).filter(read -> read.ticket().isEmpty());
        Optional<AskedRound> round = pass.flatMap(respondents::findRound).filter(AskedRound::open);
        if (pass.isEmpty() || round.isEmpty()) {
            return stale(words, model);
        }
        String chosen = AnswerForm.field(request, TeamPage.FIELD);
        if (chosen.equals(TeamPage.ELSEWHERE)) {
            return show(model, Views.NOTICE, pages.elsewhere(words));
        }
        return AnswerForm.field(request, TeamPage.CHOOSING).isEmpty()
                ? show(model, Views.TEAM, welcomes.team(words, round.get(), pass.get()))
                : show(
                        model,
                        Views.WELCOME,
                        welcomes.welcome(words, round.get(), chosen(round.get(), pass.get(), chosen)));
    }

    /// The pass of somebody who has chosen one of the teams beside theirs; any other choice keeps theirs.
    private Pass chosen(AskedRound round, Pass pass, String team) {
        return round.units().besides(pass.unit()).stream()
                .map(Unit::id)
                .filter(id -> id.value().equals(team))
                .findFirst()
                .map((UnitId id) -> respondents.move(pass, id))
                .orElse(pass);
    }

    private String stale(Words words, Model model) {
        LOG.info("A respondent's form was refused: stale");
        return show(model, Views.NOTICE, pages.trouble(words, "stale"));
    }

    private String tooLarge(HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.info("A respondent's form was refused: large");
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return show(model, Views.NOTICE, pages.trouble(Words.in(RequestedWords.preferred(request)), "large"));
    }

    private static String show(Model model, String view, Object page) {
        model.addAttribute("page", page);
        return view;
    }
}
