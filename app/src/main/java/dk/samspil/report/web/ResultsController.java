package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.UnitAccess;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.indicator.BesideResults;
import dk.samspil.report.Reports;
import dk.samspil.report.Results;
import dk.samspil.report.Results.Released;
import dk.samspil.report.SafetyStatement;
import dk.samspil.report.talk.Talks;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Shows the units a reader may open, and for the HR consultant the organisation from above.
@Controller
final class ResultsController {
    private final Results results;
    private final Reports reports;
    private final UnitAccess access;
    private final BesideResults beside;
    private final Talks talks;
    private final Clock clock;

    ResultsController(
            Results results, Reports reports, UnitAccess access, BesideResults beside, Talks talks, Clock clock) {
        this.results = results;
        this.reports = reports;
        this.access = access;
        this.beside = beside;
        this.talks = talks;
        this.clock = clock;
    }

    @OpenTo(Audience.RESULT_READERS)
    @GetMapping("/resultater")
    String list(Viewer viewer, Visit visit, Model model) {
        String title = Messages.of("report", visit.language()).text("units.title");
        Optional<Released> latest = results.find(viewer);
        Set<UnitId> readable = latest.map(found -> access.listReadable(viewer, unitsOf(found)))
                .map(Set::copyOf)
                .orElse(Set.of());
        var frame = visit.frame(title, Look.RESULTS);
        var words = new ReleaseWords(visit.language());
        List<String> notices = latest.map(found -> words.notices(found.sight(), found.coming()))
                .orElseGet(() -> List.of(words.coming(results.findComing(viewer))));
        model.addAttribute("page", UnitListPage.of(frame, latest, readable::contains, viewer, notices));
        return "report/units";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/overblik")
    String overview(Viewer viewer, Visit visit, Model model) {
        Optional<Released> latest = results.find(viewer);
        if (latest.isEmpty()) {
            return noResults(viewer, visit, model);
        }
        Released released = latest.get();
        return overview(released, released.table().getRoot().id(), viewer, visit, model);
    }

    /// A unit from above, for those who may open the units below it as well.
    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/resultater/{unitId}/oppefra")
    String fromAbove(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        Optional<Released> latest = results.find(viewer);
        if (latest.isEmpty() || !latest.get().reaches(unitId)) {
            return noResults(viewer, visit, model);
        }
        Released released = latest.get();
        List<UnitId> below = released.table().listChildren(unitId).stream()
                .map(ReleasedUnit::id)
                .toList();
        if (access.listReadable(viewer, below).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return overview(released, unitId, viewer, visit, model);
    }

    private String overview(Released released, UnitId unit, Viewer viewer, Visit visit, Model model) {
        Set<UnitId> readable = Set.copyOf(access.listReadable(viewer, unitsOf(released)));
        ReleasedUnit root = released.table().getRoot();
        var overview = reports.overview(
                released.table(), released.questionnaire(), unit, readable::contains, visit.language());
        model.addAttribute(
                "page",
                new OverviewPage(
                        visit.frame(overview.title(), Look.RESULTS),
                        overview,
                        rules(released, visit),
                        followUp(released, unit, visit),
                        released.table()
                                .findUnit(unit)
                                .filter(ReleasedUnit::published)
                                .flatMap(own -> beside.find(unit, root.id(), root.name(), visit.language())),
                        notices(released, visit)));
        return "report/overview";
    }

    private Optional<FollowUp> followUp(Released released, UnitId unit, Visit visit) {
        List<UnitId> teams = FollowUp.listTeams(released.table(), unit);
        if (!released.sight().out() || teams.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        return Optional.of(
                FollowUp.of(talks.count(released.round(), teams, today), Messages.of("above", visit.language())));
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping("/sikkerhedserklaering")
    String statement(Viewer viewer, Visit visit, Model model) {
        Optional<Released> latest = results.find(viewer);
        if (latest.isEmpty()) {
            return noResults(viewer, visit, model);
        }
        Released released = latest.get();
        SafetyStatement statement =
                reports.safetyStatement(released.table(), released.questionnaire(), visit.language());
        model.addAttribute(
                "page",
                new StatementPage(
                        visit.frame(statement.title(), Look.RESULTS),
                        statement,
                        rules(released, visit),
                        notices(released, visit)));
        return "report/statement";
    }

    @OpenTo(Audience.RESULT_READERS)
    @GetMapping("/teknisk-bilag")
    String technical(Viewer viewer, Visit visit, Model model) {
        Optional<Released> latest = results.find(viewer);
        if (latest.isEmpty()) {
            return noResults(viewer, visit, model);
        }
        Released released = latest.get();
        var annex = reports.technicalAnnex(released.table(), released.questionnaire(), visit.language());
        model.addAttribute(
                "page",
                new TechnicalPage(
                        visit.frame(annex.title(), Look.RESULTS),
                        annex,
                        rules(released, visit),
                        notices(released, visit)));
        return "report/technical";
    }

    private String rules(Released released, Visit visit) {
        return reports.rules(released.table(), visit.language());
    }

    private List<String> notices(Released released, Visit visit) {
        return new ReleaseWords(visit.language()).notices(released.sight(), released.coming());
    }

    private static List<UnitId> unitsOf(Released released) {
        return released.table().listUnits().stream()
                .map(ReleasedUnit::id)
                .filter(released::reaches)
                .toList();
    }

    private String noResults(Viewer viewer, Visit visit, Model model) {
        model.addAttribute("page", NoResultsPage.of(visit, results.findComing(viewer)));
        return "report/none";
    }
}
