package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// Takes whoever has signed out here on to the provider, with a link for browsers that do not go by
/// themselves.
@Controller
final class GoodbyeController {
    @OpenTo(Audience.EVERYBODY)
    @PostMapping(SignOutHandler.GOODBYE)
    String show(
            @RequestAttribute(name = SignOutHandler.PROVIDER, required = false) @Nullable String provider,
            Visit visit,
            HttpServletResponse response,
            Model model) {
        if (provider == null) {
            return "redirect:" + SecurityConfiguration.SIGN_IN + "?" + SignInController.SIGNED_OUT;
        }
        String heading = Messages.of("access", visit.language()).text("goodbye.heading");
        response.setHeader("Refresh", "0; url=" + provider);
        model.addAttribute("page", new GoodbyePage(visit.frame(heading, Look.FLOW), heading, provider));
        return "access/goodbye";
    }
}
