package dk.samspil.collection.deletion.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.collection.deletion.DeletionReceipt;
import dk.samspil.collection.deletion.Deletions;
import dk.samspil.collection.deletion.web.DeletionPage.Line;
import dk.samspil.collection.promise.RoundCalendar;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows HR the receipt for what was deleted of a round.
@Controller
final class DeletionController {
    private final Deletions deletions;
    private final RoundPlans plans;
    private final RoundCalendar calendar;
    private final Clock clock;

    DeletionController(Deletions deletions, RoundPlans plans, RoundCalendar calendar, Clock clock) {
        this.deletions = deletions;
        this.plans = plans;
        this.calendar = calendar;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/sletning")
    String show(@PathVariable UUID roundId, Visit visit, Model model) {
        RoundPlan plan =
                plans.find(new RoundId(roundId)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Messages.of("deletion", visit.language());
        Optional<DeletionReceipt> receipt = deletions.find(plan.id());
        String heading =
                words.text(receipt.isEmpty() ? "title" : receipt.get().isDone() ? "title.done" : "title.planned");
        model.addAttribute(
                "page",
                new DeletionPage(
                        visit.frame(heading, Look.FLOW),
                        "/maaling/" + roundId,
                        plan.title().in(visit.language()),
                        heading,
                        lead(plan, receipt, words),
                        receipt.filter(it -> it.isLate(today())).map(it -> words.text("late")),
                        receipt.map(it -> lines(it, words)).orElse(List.of()),
                        plan.id().toString(),
                        words));
        return "collection/deletion";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }

    private String lead(RoundPlan plan, Optional<DeletionReceipt> receipt, Messages words) {
        var dates = WhenWords.of(words.language());
        return receipt.map(it -> words.text(it.isDone() ? "lead.done" : "lead.planned", "day", dates.day(it.day())))
                .orElseGet(() -> calendar.datesOf(plan.id())
                        .codesDeleted()
                        .map(day -> words.text("lead", "day", dates.day(day)))
                        .orElse(""));
    }

    private static List<Line> lines(DeletionReceipt receipt, Messages words) {
        var dates = WhenWords.of(words.language());
        return receipt.lines().stream()
                .map(line -> new Line(
                        line.at().isPresent(),
                        words.text("kind." + line.kind()),
                        Numbers.whole(line.count(), words.language()),
                        line.at().map(dates::moment).orElse(words.text("not-yet"))))
                .toList();
    }
}
