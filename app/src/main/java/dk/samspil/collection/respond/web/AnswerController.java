package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.Respondents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/// From the first question to the receipt, on one's own device or on a shared tablet.
@Controller
final class AnswerController {
    private final Respondents respondents;
    private final AnswerFlow flow;

    AnswerController(Respondents respondents, AnswerFlow flow) {
        this.respondents = respondents;
        this.flow = flow;
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar/begynd", "/svar/tavle/{sitting}/begynd"})
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        return flow.begin(respondents, request, response, model);
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar/side", "/svar/tavle/{sitting}/side"})
    String turn(HttpServletRequest request, HttpServletResponse response, Model model) {
        return flow.turn(respondents, request, response, model);
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping(
            path = {"/svar/gem", "/svar/tavle/{sitting}/gem"},
            produces = "text/plain")
    ResponseEntity<String> keep(HttpServletRequest request) {
        return flow.keep(respondents, request);
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping({"/svar/send", "/svar/tavle/{sitting}/send"})
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        return flow.send(respondents, request, response, model);
    }
}
