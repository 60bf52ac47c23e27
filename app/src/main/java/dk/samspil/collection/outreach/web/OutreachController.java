package dk.samspil.collection.outreach.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.outreach.DayOutcome;
import dk.samspil.collection.outreach.Outreach;
import dk.samspil.collection.outreach.OutreachState;
import dk.samspil.collection.outreach.RouteOrder;
import dk.samspil.collection.outreach.Step;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What is sent when, to how many, by which way.
@Controller
final class OutreachController {
    private static final String SAVED = "gemt";

    private final Outreach outreach;
    private final RoundPlans plans;
    private final Clock clock;

    OutreachController(Outreach outreach, RoundPlans plans, Clock clock) {
        this.outreach = outreach;
        this.plans = plans;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/indbydelser")
    String show(
            @PathVariable("roundId") UUID round,
            @RequestParam(name = SAVED, defaultValue = "") String saved,
            Visit visit,
            Model model) {
        var words = Messages.of("outreach", visit.language());
        return page(plan(round), visit, model, known(words, "saved." + saved), Optional.empty());
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/indbydelser/vej")
    String prefer(@PathVariable("roundId") UUID round, @RequestParam("vej") String order, Viewer viewer) {
        RouteOrder chosen = Arrays.stream(RouteOrder.values())
                .filter(each -> each.name().equals(order))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        outreach.prefer(plan(round), chosen, viewer.actor());
        return saved(round, "order");
    }

    /// Without a day the reminder is left out.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/indbydelser/dag")
    String move(
            @PathVariable("roundId") UUID round,
            @RequestParam("trin") String step,
            @RequestParam(name = "dag", defaultValue = "") String day,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(round);
        Step reminder = PageWords.findStep(step)
                .filter(Step::isReminder)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var words = Messages.of("outreach", visit.language());
        Optional<LocalDate> chosen;
        try {
            chosen = day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            return page(plan, visit, model, Optional.empty(), Optional.of(words.text("day.unreadable")));
        }
        DayOutcome outcome = outreach.move(plan, reminder, chosen, viewer.actor());
        return outcome == DayOutcome.SAVED
                ? saved(round, "day")
                : page(plan, visit, model, Optional.empty(), Optional.of(words.text("day." + outcome)));
    }

    private static String saved(UUID round, String what) {
        return "redirect:/maaling/" + round + PageWords.PAGE + "?" + SAVED + "=" + what;
    }

    private static Optional<String> known(Messages words, String key) {
        return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(RoundPlan plan, Visit visit, Model model, Optional<String> saved, Optional<String> problem) {
        OutreachState state = outreach.get(plan);
        var today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        var writer = new OutreachPageWriter(plan, state, today, visit.language());
        model.addAttribute(
                "page", writer.write(visit.frame(writer.title(problem), Look.FLOW), visit.formToken(), saved, problem));
        return "collection/outreach";
    }
}
