package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Trials;
import dk.samspil.collection.respond.Words;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The respondents' pages to be tried by HR, from the welcome to the receipt. Nothing is stored, so forms
/// need no token.
@Controller
final class TrialController {
    /// As for respondents, and these pages may stand in a frame of our own.
    private static final String CONTENT_SECURITY_POLICY =
            RespondentSecurity.CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    /// Which department's people the trial is to be seen as.
    static final String DEPARTMENT = "afdeling";

    private final Trials trials;
    private final WelcomePages welcomes;
    private final WelcomeFlow welcome;
    private final AnswerFlow answers;

    TrialController(Trials trials, WelcomePages welcomes, WelcomeFlow welcome, AnswerFlow answers) {
        this.trials = trials;
        this.welcomes = welcomes;
        this.welcome = welcome;
        this.answers = answers;
    }

    @ModelAttribute
    void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/proev/{roundId}")
    String enter(
            @PathVariable UUID roundId,
            @RequestParam(name = DEPARTMENT, required = false) @Nullable String department,
            HttpServletRequest request,
            Model model) {
        return enter(roundId, department, RequestedWords.preferred(request), model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/proev/{roundId}/{language:[a-z]{2}}")
    String enterIn(
            @PathVariable UUID roundId,
            @PathVariable String language,
            @RequestParam(name = DEPARTMENT, required = false) @Nullable String department,
            HttpServletRequest request,
            Model model) {
        PageLanguage shown = PageLanguage.find(language).orElseGet(() -> RequestedWords.preferred(request));
        return enter(roundId, department, shown, model);
    }

    private String enter(UUID round, @Nullable String department, PageLanguage language, Model model) {
        Optional<Entrance.Welcome> entrance = department == null || !UnitId.isValid(department)
                ? trials.enter(new RoundId(round))
                : trials.enter(new RoundId(round), new UnitId(department));
        if (entrance.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "page",
                welcomes.welcome(
                        Words.in(language),
                        entrance.get().round(),
                        entrance.get().pass()));
        return Views.WELCOME;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/proev/{roundId}/velkommen")
    String welcome(HttpServletRequest request, HttpServletResponse response, Model model) {
        return welcome.welcome(trials, request, response, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/proev/{roundId}/team")
    String team(HttpServletRequest request, HttpServletResponse response, Model model) {
        return welcome.team(trials, request, response, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/proev/{roundId}/begynd")
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answers.begin(trials, request, response, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/proev/{roundId}/side")
    String turn(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answers.turn(trials, request, response, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(path = "/proev/{roundId}/gem", produces = "text/plain")
    ResponseEntity<String> keep(HttpServletRequest request) {
        return answers.keep(trials, request);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/proev/{roundId}/send")
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answers.send(trials, request, response, model);
    }
}
