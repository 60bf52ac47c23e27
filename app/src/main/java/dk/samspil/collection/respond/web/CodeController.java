package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Respondents;
import dk.samspil.collection.respond.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From the code to the welcome.
@Controller
final class CodeController {
    private static final Logger LOG = LoggerFactory.getLogger(CodeController.class);
    private static final String CODE = "kode";
    private static final int LONGEST_CODE = 200;

    private final Respondents respondents;
    private final RespondentPages pages;
    private final WelcomePages welcomes;
    private final WelcomeFlow flow;
    private final Sittings sittings;

    CodeController(
            Respondents respondents,
            RespondentPages pages,
            WelcomePages welcomes,
            WelcomeFlow flow,
            Sittings sittings) {
        this.respondents = respondents;
        this.pages = pages;
        this.welcomes = welcomes;
        this.flow = flow;
        this.sittings = sittings;
    }

    /// The page that a shared tablet shows between two people; the sitting of the one before ends.
    @OpenTo(Audience.EVERYBODY)
    @GetMapping({"/svar", "/svar/tavle"})
    String code(
            @RequestParam(name = Sittings.END, defaultValue = "") String ended,
            HttpServletRequest request,
            Model model) {
        sittings.end(ended);
        model.addAttribute("page", pages.code(Words.in(RequestedWords.preferred(request)), "", null));
        return Views.CODE;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping({"/svar/{language:[a-z]{2}}", "/svar/tavle/{language:[a-z]{2}}"})
    String codeIn(@PathVariable String language, HttpServletRequest request, Model model) {
        PageLanguage asked = PageLanguage.find(language).orElseGet(() -> RequestedWords.preferred(request));
        model.addAttribute("page", pages.code(Words.in(asked), "", null));
        return Views.CODE;
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar", "/svar/tavle"})
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

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar/velkommen", "/svar/tavle/{sitting}/velkommen"})
    String welcome(HttpServletRequest request, HttpServletResponse response, Model model) {
        return flow.welcome(respondents, request, response, model);
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar/team", "/svar/tavle/{sitting}/team"})
    String team(HttpServletRequest request, HttpServletResponse response, Model model) {
        return flow.team(respondents, request, response, model);
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
