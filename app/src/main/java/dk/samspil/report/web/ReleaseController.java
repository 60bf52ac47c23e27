package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.Releases;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.report.release.ReleaseOutcome;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.ResultRecipients;
import dk.samspil.report.shelf.ReportShelf;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// HR decides when a round's results open, holds them back or takes them back.
@Controller
final class ReleaseController {
    private static final String ADDRESS = "/maaling/{roundId}/frigivelse";

    private final RoundPlans plans;
    private final Releases releases;
    private final ReleaseCalendar calendar;
    private final ResultRecipients recipients;
    private final ReportShelf shelf;
    private final Clock clock;

    ReleaseController(
            RoundPlans plans,
            Releases releases,
            ReleaseCalendar calendar,
            ResultRecipients recipients,
            ReportShelf shelf,
            Clock clock) {
        this.plans = plans;
        this.releases = releases;
        this.calendar = calendar;
        this.recipients = recipients;
        this.shelf = shelf;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = "svar", required = false) @Nullable String notice,
            Visit visit,
            Model model) {
        return page(plan(roundId), ReleaseNotice.find(notice), Optional.empty(), Map.of(), visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String plan(
            @PathVariable UUID roundId,
            @RequestParam(name = ReleaseForm.DAY, defaultValue = "") String day,
            @RequestParam(name = ReleaseForm.TIME, defaultValue = "") String time,
            @RequestParam(name = ReleaseForm.MANAGEMENT_DAY, defaultValue = "") String managementDay,
            @RequestParam(name = ReleaseForm.MANAGEMENT_TIME, defaultValue = "") String managementTime,
            @RequestParam(name = ReleaseForm.COMMITTEE_DAY, defaultValue = "") String committeeDay,
            @RequestParam(name = ReleaseForm.COMMITTEE_TIME, defaultValue = "") String committeeTime,
            @RequestParam(name = ReleaseForm.NOTE, defaultValue = "") String note,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(roundId);
        var form = new ReleaseForm(day, time, managementDay, managementTime, committeeDay, committeeTime, note);
        boolean replaces = calendar.standingOf(plan.id()) instanceof ReleaseStanding.Withdrawn;
        ReleaseForm.Reading read = form.read(today(), replaces);
        if (!read.problems().isEmpty()) {
            return refused(plan, form, read.problems(), visit, model);
        }
        var outcome =
                calendar.plan(plan.id(), read.opensAt().orElseThrow(), read.early(), form.findNote(), viewer.actor());
        return switch (outcome) {
            case ReleaseOutcome.Done done -> back(plan, ReleaseNotice.PLANLAGT);
            case ReleaseOutcome.NotNow notNow -> back(plan, ReleaseNotice.AENDRET);
            case ReleaseOutcome.NoFigures none -> back(plan, ReleaseNotice.AENDRET);
            case ReleaseOutcome.Past past -> refused(plan, form, Map.of(ReleaseForm.DAY, "problem.past"), visit, model);
            case ReleaseOutcome.ManagementNotFirst late ->
                refused(plan, form, Map.of(ReleaseForm.MANAGEMENT_DAY, "problem.management"), visit, model);
            case ReleaseOutcome.CommitteesNotBetween between ->
                refused(plan, form, Map.of(ReleaseForm.COMMITTEE_DAY, "problem.committees"), visit, model);
        };
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/hold")
    String hold(
            @PathVariable UUID roundId,
            @RequestParam(name = ReleaseForm.NOTE, defaultValue = "") String note,
            Viewer viewer,
            Visit visit,
            Model model) {
        return stop(plan(roundId), note, ReleaseNotice.HOLDT, calendar::hold, viewer, visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/tilbage")
    String withdraw(
            @PathVariable UUID roundId,
            @RequestParam(name = ReleaseForm.NOTE, defaultValue = "") String note,
            Viewer viewer,
            Visit visit,
            Model model) {
        return stop(plan(roundId), note, ReleaseNotice.TRUKKET, calendar::withdraw, viewer, visit, model);
    }

    /// Holds or withdraws, with a note that readers see.
    private interface Stopping {
        ReleaseOutcome stop(RoundId round, String note, Actor actor);
    }

    private String stop(
            RoundPlan plan,
            String note,
            ReleaseNotice done,
            Stopping stopping,
            Viewer viewer,
            Visit visit,
            Model model) {
        var form = ReleaseForm.noteOnly(note);
        Optional<String> problem = form.problemOfNote(true);
        if (problem.isPresent()) {
            return refused(plan, form, Map.of("stop", problem.get()), visit, model);
        }
        var outcome = stopping.stop(plan.id(), note.strip(), viewer.actor());
        return back(plan, outcome instanceof ReleaseOutcome.Done ? done : ReleaseNotice.AENDRET);
    }

    private static String back(RoundPlan plan, ReleaseNotice notice) {
        return "redirect:/maaling/" + plan.id() + "/frigivelse?svar=" + notice.code();
    }

    private String refused(RoundPlan plan, ReleaseForm form, Map<String, String> problems, Visit visit, Model model) {
        return page(plan, Optional.empty(), Optional.of(form), problems, visit, model);
    }

    private String page(
            RoundPlan plan,
            Optional<ReleaseNotice> notice,
            Optional<ReleaseForm> typed,
            Map<String, String> problems,
            Visit visit,
            Model model) {
        var words = Messages.of("release", visit.language());
        var writer = new ReleasePageWriter(
                plan,
                releases.find(plan.id()),
                releases.find(plan.id()).map(recipients::count),
                calendar.standingOf(plan.id()),
                calendar.listSteps(plan.id()),
                calendar.countOpened(plan.id()),
                new ReleasePageWriter.Mails(calendar.tellsByMail(), calendar.countNotices(plan.id())),
                shelf.findProgress(plan.id()),
                today(),
                words);
        String heading = writer.heading();
        String title = problems.isEmpty() ? heading : words.text("title.error", "title", heading);
        model.addAttribute(
                "page", writer.write(visit.frame(title, Look.FLOW), visit.formToken(), notice, typed, problems));
        return "report/release";
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }
}
