package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitTree;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.ErrorPage;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers every request that failed, whatever the cause: what happened, what it means, what to do,
/// and a number.
///
/// The failure is written to the log once, under that number. Nothing of it reaches the page.
@Controller
final class FailureController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);
    private static final int REFERENCE_LENGTH = 8;

    private final UnitTree units;

    FailureController(UnitTree units) {
        this.units = units;
    }

    @OpenTo(Audience.EVERYBODY)
    @RequestMapping("/error")
    String show(Visit visit, HttpServletRequest request, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        log(reference, status, visit, request);
        model.addAttribute("page", page(status, reference, visit, request));
        return "ui/error";
    }

    private ErrorPage page(int status, String reference, Visit visit, HttpServletRequest request) {
        var words = Messages.of("ui", visit.language());
        String kind = kind(status);
        String happened = words.text("error." + kind + ".happened");
        if (request.getAttribute(AudienceCheck.REFUSED_UNIT) instanceof UnitId unit) {
            happened = refused(unit, visit);
        }
        if (request.getAttribute(AudienceCheck.REFUSED_SUPPORT) != null) {
            happened = Messages.of("access", visit.language()).text("support.refused");
        }
        return new ErrorPage(
                status < 500 ? visit.frame(happened, Look.FLOW) : visit.frameForAnyone(happened),
                happened,
                words.text("error." + kind + ".meaning"),
                words.text("error." + kind + ".todo"),
                reference);
    }

    private String refused(UnitId unit, Visit visit) {
        return Messages.of("access", visit.language())
                .text("unit.refused", "unit", units.findName(unit).orElse(unit.value()));
    }

    private static String kind(int status) {
        return switch (status) {
            case 401, 403 -> "refused";
            case 404 -> "not-found";
            default -> status < 500 ? "request" : "failed";
        };
    }

    private static void log(String reference, int status, Visit visit, HttpServletRequest request) {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= 500) {
            LOG.error("{}: {} {} failed with {}", reference, request.getMethod(), visit.path(), status, cause);
        } else {
            LOG.info("{}: {} {} was answered with {}", reference, request.getMethod(), visit.path(), status);
        }
    }
}
