package dk.samspil.collection.respond.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Entrance;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Trials;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
            @RequestParam(name = TrialController.DEPARTMENT, required = false) @Nullable String department,
            Visit visit,
            HttpServletResponse response,
            Model model) {
        AskedRound round = trials.enter(new RoundId(roundId))
                .map(Entrance.Welcome::round)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<UnitId> chosen = Optional.ofNullable(department)
                .filter(UnitId::isValid)
                .map(UnitId::new)
                .filter(round.listDepartments()::contains);
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
                        query(chosen),
                        departments(round, chosen, words),
                        words));
        return "collection/svar/phone";
    }

    private static String query(Optional<UnitId> department) {
        return department
                .map(unit -> "?" + TrialController.DEPARTMENT + "="
                        + URLEncoder.encode(unit.value(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /// Everybody else, and each department that is asked something of its own; none where there is no such department.
    private static List<PhonePage.Department> departments(AskedRound round, Optional<UnitId> chosen, Messages words) {
        List<UnitId> own = round.listDepartments();
        if (own.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                new PhonePage.Department("", words.text("phone.department.others"), chosen.isEmpty())),
                        own.stream()
                                .map(unit -> new PhonePage.Department(
                                        query(Optional.of(unit)),
                                        round.units().nameOf(unit),
                                        chosen.equals(Optional.of(unit)))))
                .toList();
    }
}
