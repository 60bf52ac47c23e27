package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Says why a sign-in at the provider came to nothing, and what to do.
@Controller
final class RejectedController {
    private final SiteSettings site;

    RejectedController(SiteSettings site) {
        this.site = site;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping(ProviderFailures.REJECTED + "/{word}")
    String show(@PathVariable String word, Visit visit, HttpServletResponse response, Model model) {
        Rejection rejection = Rejection.find(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Messages.of("access", visit.language());
        String heading = words.text(rejection.key() + ".heading");
        response.setStatus(rejection.status().value());
        model.addAttribute(
                "page",
                new RejectedPage(
                        visit.frame(heading, Look.FLOW),
                        heading,
                        words.text(rejection.key() + ".text"),
                        site.contact()));
        return "access/rejected";
    }
}
