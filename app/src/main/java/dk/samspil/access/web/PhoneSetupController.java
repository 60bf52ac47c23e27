package dk.samspil.access.web;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.FactorSetup;
import dk.samspil.access.OpenTo;
import dk.samspil.access.RecoveryCode;
import dk.samspil.access.SecondFactors;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.access.Viewers;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.QrCode;
import dk.samspil.ui.SiteSettings;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets a phone up: for somebody who may not come in without, and for whoever wants it.
@Controller
final class PhoneSetupController {
    static final String ADDRESS = "/log-ind/telefon";

    private final SecondFactors factors;
    private final Accounts accounts;
    private final Viewers viewers;
    private final SignInCompletion completion;
    private final SiteSettings site;
    private final Clock clock;

    PhoneSetupController(
            SecondFactors factors,
            Accounts accounts,
            Viewers viewers,
            SignInCompletion completion,
            SiteSettings site,
            Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.viewers = viewers;
        this.completion = completion;
        this.site = site;
        this.clock = clock;
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        return page(findWho(), false, visit, model);
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping(ADDRESS)
    String confirm(
            @RequestParam(name = SecondFactorController.CODE_FIELD, defaultValue = "") String typed,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignInName> who = findWho();
        Optional<List<RecoveryCode>> codes = who.flatMap(name -> factors.confirm(name, typed));
        if (who.isEmpty() || codes.isEmpty()) {
            return page(who, true, visit, model);
        }
        if (SecondFactorController.findHalf(clock).isPresent()) {
            completion.complete(who.get(), request, response);
        }
        model.addAttribute("page", RecoveryCodesPage.of(visit, codes.get()));
        return "access/recoveryCodes";
    }

    /// Somebody with a right password and no phone, or somebody signed in who has an account and no
    /// phone.
    private Optional<SignInName> findWho() {
        return SecondFactorController.findHalf(clock)
                .or(() -> viewers.findCurrent().map(Viewer::name).filter(accounts::has))
                .filter(name -> !factors.has(name));
    }

    private String page(Optional<SignInName> who, boolean wrong, Visit visit, Model model) {
        Optional<FactorSetup> setup = who.flatMap(name -> factors.prepare(name, "Samspil " + site.municipality()));
        if (setup.isEmpty()) {
            return "redirect:" + AccountController.ADDRESS;
        }
        var words = Messages.of("access", visit.language());
        String heading = words.text("phone.title");
        model.addAttribute(
                "page",
                new PhoneSetupPage(
                        visit.frame(wrong ? words.text("sign-in.title.error", "title", heading) : heading, Look.FLOW),
                        visit.formToken(),
                        QrCode.of(setup.get().address()),
                        setup.get().secret(),
                        SecondFactorController.findHalf(clock).isPresent(),
                        wrong));
        return "access/phoneSetup";
    }
}
