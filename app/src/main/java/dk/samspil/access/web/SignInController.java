package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.ProviderSettings;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the sign-in page. Spring Security reads the form itself and comes back here when the try
/// was refused.
@Controller
final class SignInController {
    static final String SIGNED_OUT = "farvel";
    static final String STALE = "udloebet";

    private final ProviderSettings provider;
    private final SiteSettings site;

    SignInController(ProviderSettings provider, SiteSettings site) {
        this.provider = provider;
        this.site = site;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping(SecurityConfiguration.SIGN_IN)
    String show(
            Visit visit,
            @RequestParam(name = SIGNED_OUT, required = false) @Nullable String signedOut,
            @RequestParam(name = STALE, required = false) @Nullable String stale,
            Model model) {
        String notice = signedOut != null ? "sign-in.signed-out" : stale != null ? "sign-in.stale" : null;
        model.addAttribute("page", page(visit, "", false, notice));
        return "access/sign-in";
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping(SecurityConfiguration.SIGN_IN + "/igen")
    String showAgain(
            Visit visit,
            @RequestParam(name = SecurityConfiguration.NAME_FIELD, defaultValue = "") String typedName,
            Model model) {
        model.addAttribute("page", page(visit, typedName, true, null));
        return "access/sign-in";
    }

    private SignInPage page(Visit visit, String typedName, boolean refused, @Nullable String noticeKey) {
        var words = Messages.of("access", visit.language());
        String title = words.text("sign-in.title");
        return new SignInPage(
                visit.frame(refused ? words.text("sign-in.title.error", "title", title) : title, Look.FLOW),
                visit.formToken(),
                typedName,
                refused,
                noticeKey == null ? null : words.text(noticeKey),
                provider.isOn() ? words.text("sign-in.provider", "provider", providerName()) : null,
                ProviderSecurity.START + "/" + ProviderRegistration.ID);
    }

    private String providerName() {
        return provider.label().isEmpty() ? site.municipality() : provider.label();
    }
}
