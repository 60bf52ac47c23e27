package dk.samspil.front.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages behind the links in every foot.
@Controller
final class TextController {
    private final SiteSettings site;

    TextController(SiteSettings site) {
        this.site = site;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping("/tilgaengelighed")
    String showAccessibility(Visit visit, Model model) {
        return show("accessibility", visit, model);
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping("/saadan-passer-vi-paa-svarene")
    String showProtection(Visit visit, Model model) {
        return show("protection", visit, model);
    }

    private String show(String name, Visit visit, Model model) {
        String title = Messages.of("front", visit.language()).text(name + ".title");
        model.addAttribute("page", TextPage.of(name, visit.frame(title, Look.FLOW), site.contact()));
        return "front/text";
    }
}
