package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.FactorOutcome.Accepted;
import dk.samspil.access.FactorOutcome.Paused;
import dk.samspil.access.FactorOutcome.RecoveryUsed;
import dk.samspil.access.FactorOutcome.Wrong;
import dk.samspil.access.HalfSignedIn;
import dk.samspil.access.OpenTo;
import dk.samspil.access.SecondFactors;
import dk.samspil.access.SignInName;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks somebody whose password was right for the code on the phone, or one on paper.
@Controller
final class SecondFactorController {
    static final String ADDRESS = "/log-ind/kode";
    static final String CODE_FIELD = "kode";

    private static final String ASK_AGAIN = "redirect:" + SecurityConfiguration.SIGN_IN + "?" + SignInController.STALE;

    private final SecondFactors factors;
    private final SignInCompletion completion;
    private final Clock clock;

    SecondFactorController(SecondFactors factors, SignInCompletion completion, Clock clock) {
        this.factors = factors;
        this.completion = completion;
        this.clock = clock;
    }

    /// Who has typed a right password, so lately that it still counts.
    static Optional<SignInName> findHalf(Clock clock) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn half
                        && !half.isTooOld(clock.instant())
                ? Optional.of(half.signInName())
                : Optional.empty();
    }

    @OpenTo(Audience.EVERYBODY)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        Optional<SignInName> name = findHalf(clock);
        if (name.isEmpty()) {
            return ASK_AGAIN;
        }
        return factors.has(name.get()) ? page(null, visit, model) : "redirect:" + PhoneSetupController.ADDRESS;
    }

    @OpenTo(Audience.EVERYBODY)
    @PostMapping(ADDRESS)
    @Nullable
    String check(
            @RequestParam(name = CODE_FIELD, defaultValue = "") String typed,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Optional<SignInName> name = findHalf(clock);
        if (name.isEmpty()) {
            return ASK_AGAIN;
        }
        return switch (factors.check(name.get(), typed)) {
            case Accepted() -> {
                completion.completeAndArrive(name.get(), request, response);
                yield null;
            }
            case RecoveryUsed(int left) -> {
                completion.complete(name.get(), request, response);
                yield "redirect:" + AccountController.ADDRESS + "?" + AccountController.RECOVERY_USED;
            }
            case Wrong() -> page("code.wrong", visit, model);
            case Paused() -> page("code.paused", visit, model);
        };
    }

    private static String page(@Nullable String mistake, Visit visit, Model model) {
        var words = Messages.of("access", visit.language());
        String heading = words.text("code.title");
        String title = mistake == null ? heading : words.text("sign-in.title.error", "title", heading);
        model.addAttribute(
                "page",
                new CodePage(
                        visit.frame(title, Look.FLOW),
                        visit.formToken(),
                        mistake == null ? null : words.text(mistake)));
        return "access/code";
    }
}
