package dk.samspil.collection.rate.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.collection.rate.Rates;
import dk.samspil.collection.rate.RoundRates;
import dk.samspil.collection.rate.ShareWords;
import dk.samspil.collection.rate.web.OwnRatesPage.Line;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows how many have answered: HR the whole organisation, others their own unit.
@Controller
final class RatesController {
    private static final Role[] OF_A_UNIT = {Role.TOP_MANAGER, Role.LEADER, Role.DEPUTY, Role.AMR, Role.TR, Role.FTR};

    private final Rates rates;
    private final RoundPlans plans;
    private final Clock clock;

    RatesController(Rates rates, RoundPlans plans, Clock clock) {
        this.rates = rates;
        this.plans = plans;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/svar")
    String showAll(@PathVariable UUID roundId, Visit visit, Model model) {
        RoundPlan plan =
                plans.find(new RoundId(roundId)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<RoundRates> now = rates.find(plan.id());
        var writer = new RatesPageWriter(
                plan,
                now,
                now.flatMap(each -> rates.findSameDayLastTime(plan.id(), each.night())),
                LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME),
                Messages.of("rates", visit.language()));
        model.addAttribute("page", writer.write(visit.frame(writer.heading(), Look.FLOW)));
        return "collection/rates";
    }

    @OpenTo(Audience.RESULT_READERS)
    @GetMapping("/svarprocent")
    String showOwn(Viewer viewer, Visit visit, Model model) {
        var words = Messages.of("rates", visit.language());
        List<UnitId> own = viewer.listUnits(OF_A_UNIT);
        List<Line> lines = plans.list().stream()
                .filter(plan -> plan.state() == PlanState.OPEN)
                .flatMap(plan -> lines(plan, own, words))
                .toList();
        model.addAttribute("page", new OwnRatesPage(visit.frame(words.text("own.title"), Look.FLOW), lines, words));
        return "collection/ownRates";
    }

    private Stream<Line> lines(RoundPlan plan, List<UnitId> own, Messages words) {
        String last =
                WhenWords.of(words.language()).day(plan.timetable().period().lastDay());
        Optional<RoundRates> now = rates.find(plan.id());
        String kicker = words.text("own.kicker", "round", plan.title().in(words.language()), "day", last);
        return now.isEmpty()
                ? Stream.of(new Line(kicker, words.text("none.heading"), words.text("own.none")))
                : own.stream().flatMap(unit -> line(kicker, now.get(), unit, words));
    }

    private static Stream<Line> line(String kicker, RoundRates now, UnitId unit, Messages words) {
        Optional<String> name = now.findName(unit);
        return name.stream()
                .map(each -> now.findNearest(unit)
                        .map(shown -> new Line(
                                kicker,
                                words.text(
                                        "own.line",
                                        "unit",
                                        shown.unit().name(),
                                        "share",
                                        ShareWords.of("share", shown.rate().share(), words)),
                                words.text(
                                        shown.unit().id().equals(unit) ? "own.exactly" : "own.above",
                                        "unit",
                                        each,
                                        "above",
                                        shown.unit().name())))
                        .orElseGet(() -> new Line(kicker, words.text("few.heading"), words.text("few.text"))));
    }
}
