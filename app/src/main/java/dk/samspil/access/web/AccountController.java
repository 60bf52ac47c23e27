package dk.samspil.access.web;

import dk.samspil.access.Accounts;
import dk.samspil.access.Audience;
import dk.samspil.access.FactorOutcome.Accepted;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Role;
import dk.samspil.access.SecondFactors;
import dk.samspil.access.Viewer;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's own sign-in: whether a phone is set up, and how many codes are left on paper.
@Controller
final class AccountController {
    static final String ADDRESS = "/min-konto";
    static final String RECOVERY_USED = "reservekode";

    private final Accounts accounts;
    private final SecondFactors factors;

    AccountController(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping(ADDRESS)
    String show(
            @RequestParam(name = RECOVERY_USED, required = false) @Nullable String used,
            Viewer viewer,
            Visit visit,
            Model model) {
        return page(used == null ? null : "account.recovery-used", false, viewer, visit, model);
    }

    /// New codes on paper, for whoever shows a code of the phone: an open screen is not enough.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS + "/reservekoder")
    String renew(
            @RequestParam(name = SecondFactorController.CODE_FIELD, defaultValue = "") String typed,
            Viewer viewer,
            Visit visit,
            Model model) {
        if (!(factors.check(viewer.name(), typed) instanceof Accepted)) {
            return page("account.code-wrong", true, viewer, visit, model);
        }
        model.addAttribute("page", RecoveryCodesPage.of(visit, factors.renewRecoveryCodes(viewer.name())));
        return "access/recoveryCodes";
    }

    private String page(@Nullable String notice, boolean wrong, Viewer viewer, Visit visit, Model model) {
        var words = Messages.of("access", visit.language());
        String heading = words.text("account.title");
        boolean hasPhone = factors.has(viewer.name());
        model.addAttribute(
                "page",
                new AccountPage(
                        visit.frame(wrong ? words.text("sign-in.title.error", "title", heading) : heading, Look.FLOW),
                        visit.formToken(),
                        words.text("account.name", "name", viewer.name().value()),
                        accounts.has(viewer.name()),
                        hasPhone,
                        words.text("account.codes-left", "count", factors.countRecoveryCodes(viewer.name())),
                        notice == null ? null : words.text(notice),
                        wrong,
                        viewer.has(Role.HR_CONSULTANT)));
        return "access/account";
    }
}
