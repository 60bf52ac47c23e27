package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Trials;
import dk.samspil.shared.RoundId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows HR, at a desk, a trial in a frame of the size of a phone.
@Controller
final class PhoneController {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Trials trials;

    PhoneController(Trials trials) {
        this.trials = trials;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/proev/{roundId}/telefon/{language:[a-z]{2}}")
    String show(
            @PathVariable UUID roundId,
            @PathVariable String language,
            Visit visit,
            HttpServletResponse response,
            Model model) {
        AskedRound round = trials.enter(new RoundId(roundId))
                .map(Entrance.Welcome::round)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        PageLanguage shown = PageLanguage.find(language).orElse(PageLanguage.DANISH);
        var words = Messages.of("letter", visit.language());
        String start = SvarMode.TRIAL + roundId;
        model.addAttribute(
                "page",
                new PhonePage(
                        visit.frame(words.text("phone.title"), Look.FLOW),
                        "/maaling/" + roundId,
                        start,
                        start + "/telefon",
                        shown.code(),
                        LanguageLink.of(round.languages(), shown),
                        words));
        return "collection/svar/phone";
    }
}
