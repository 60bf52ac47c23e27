package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.report.release.NoticeCount;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.ReleaseStep;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.report.release.ResultRecipients;
import dk.samspil.report.shelf.ReportShelf;
import dk.samspil.report.web.ReleasePage.Check;
import dk.samspil.report.web.ReleasePage.Field;
import dk.samspil.report.web.ReleasePage.Plan;
import dk.samspil.report.web.ReleasePage.Stop;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.When;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the release of a round's results into words for HR.
///
/// @param table empty while the answers are not opened, or the auditor said no
/// @param opened in how many units somebody in a role has opened the unit's report
record ReleasePageWriter(
        RoundPlan plan,
        Optional<ReleasedTable> table,
        Optional<ResultRecipients.Count> recipients,
        ReleaseStanding standing,
        List<ReleaseStep> steps,
        Map<Role, Integer> opened,
        Mails mails,
        Optional<ReportShelf.Progress> papers,
        LocalDate today,
        Messages words) {
    /// What is told by mail.
    ///
    /// @param told whether anybody is told by mail at all
    record Mails(boolean told, List<NoticeCount> counts) {
        Mails {
            counts = List.copyOf(counts);
        }
    }

    private static final String USUAL_TIME = "9.00";

    String heading() {
        return words.text("heading." + key());
    }

    private String key() {
        if (table.isEmpty()) {
            return "waiting";
        }
        return switch (standing) {
            case ReleaseStanding.Unplanned() -> "unplanned";
            case ReleaseStanding.Planned planned -> "planned";
            case ReleaseStanding.Held held -> "held";
            case ReleaseStanding.Open open -> "open";
            case ReleaseStanding.Withdrawn withdrawn -> "withdrawn";
        };
    }

    ReleasePage write(
            PageFrame frame,
            FormToken token,
            Optional<ReleaseNotice> notice,
            Optional<ReleaseForm> typed,
            Map<String, String> problems) {
        List<Check> checks = checks();
        var times = new ReleaseTimes(table, recipients, standing, opened, words);
        Map<String, String> texts = new LinkedHashMap<>();
        problems.forEach(
                (field, problem) -> texts.put(field, words.text(problem, "longest", ReleaseForm.LONGEST_NOTE)));
        return new ReleasePage(
                frame,
                token,
                "/maaling/" + plan.id(),
                plan.title().in(words.language()),
                heading(),
                lead(checks),
                notice.map(each -> words.text("notice." + each.code())),
                texts,
                checks,
                planning(typed),
                stop(typed.map(ReleaseForm::note).orElse("")),
                times.calendar(),
                mailLines(),
                papers,
                times.history(steps),
                words);
    }

    private List<Check> checks() {
        return new ReleaseChecks(plan, table, recipients, today, words).list();
    }

    private String lead(List<Check> checks) {
        if (table.isEmpty()) {
            return words.text("lead.waiting");
        }
        return switch (standing) {
            case ReleaseStanding.Unplanned() -> {
                long done = checks.stream().filter(Check::done).count();
                yield words.text("lead.unplanned", "done", done, "all", checks.size());
            }
            case ReleaseStanding.Planned(var opensAt, var early, var note) ->
                words.text("lead.planned", "moment", dates().moment(opensAt));
            case ReleaseStanding.Held(var note) -> words.text("lead.held", "note", note);
            case ReleaseStanding.Open(var since, var note) -> released(since);
            case ReleaseStanding.Withdrawn(var note) -> words.text("lead.withdrawn", "note", note);
        };
    }

    /// By the receipt where it is written; a release whose receipt is on its way is out as well.
    private String released(Instant since) {
        return steps.stream()
                .map(ReleaseStep::decision)
                .filter(Decision.Released.class::isInstance)
                .map(Decision.Released.class::cast)
                .reduce((earlier, later) -> later)
                .map(receipt ->
                        words.text("lead.open", "moment", dates().moment(since), "recipients", receipt.recipients()))
                .orElseGet(() -> words.text("lead.open.now", "moment", dates().moment(since)));
    }

    private List<String> mailLines() {
        if (table.isEmpty()) {
            return List.of();
        }
        if (mails.counts().isEmpty()) {
            return List.of(words.text(mails.told() ? "mails.coming" : "mails.none"));
        }
        return mails.counts().stream()
                .map(count -> words.text(
                        "mails." + count.occasion().name(),
                        "sent",
                        count.sent(),
                        "waiting",
                        count.waiting(),
                        "unreached",
                        count.unreached().size(),
                        "addresses",
                        String.join(", ", count.unreached())))
                .toList();
    }

    private WhenWords dates() {
        return WhenWords.of(words.language());
    }

    private Optional<Plan> planning(Optional<ReleaseForm> typed) {
        if (table.isEmpty() || standing instanceof ReleaseStanding.Open) {
            return Optional.empty();
        }
        ReleaseForm form = typed.filter(ReleaseForm::hasMoment).orElseGet(this::proposed);
        boolean replaces = standing instanceof ReleaseStanding.Withdrawn;
        return Optional.of(new Plan(
                words.text("plan.heading." + key()),
                List.of(
                        field(ReleaseForm.DAY, form.day()),
                        field(ReleaseForm.TIME, form.time()),
                        field(ReleaseForm.MANAGEMENT_DAY, form.managementDay()),
                        field(ReleaseForm.MANAGEMENT_TIME, form.managementTime()),
                        field(ReleaseForm.COMMITTEE_DAY, form.committeeDay()),
                        field(ReleaseForm.COMMITTEE_TIME, form.committeeTime())),
                replaces ? Optional.of(words.text("plan.note")) : Optional.empty(),
                form.note(),
                words.text("plan.submit." + key())));
    }

    private Field field(String name, String value) {
        return new Field(name, words.text("plan." + name), words.text("plan." + name + ".hint"), value);
    }

    private ReleaseForm proposed() {
        if (standing instanceof ReleaseStanding.Planned(var opensAt, var early, var note)) {
            return new ReleaseForm(
                    typed(opensAt),
                    clock(opensAt),
                    early.management().map(this::typed).orElse(""),
                    early.management().map(ReleasePageWriter::clock).orElse(""),
                    early.committees().map(this::typed).orElse(""),
                    early.committees().map(ReleasePageWriter::clock).orElse(""),
                    note.orElse(""));
        }
        Optional<When> seen = plan.timetable()
                .find(Milestone.MAIN_RESULT_SEEN)
                .map(PlannedDate::when)
                .filter(when -> !when.firstDay().isBefore(today))
                .filter(when -> when.firstDay().isBefore(plan.timetable().release()));
        return new ReleaseForm(
                dates().typed(When.on(plan.timetable().release())),
                USUAL_TIME,
                seen.map(when -> dates().typed(When.on(when.firstDay()))).orElse(""),
                seen.map(when -> USUAL_TIME).orElse(""),
                "",
                "",
                "");
    }

    private String typed(Instant moment) {
        return dates().typed(When.on(moment.atZone(FieldPeriod.DANISH_TIME).toLocalDate()));
    }

    private static String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("H.mm").format(moment.atZone(FieldPeriod.DANISH_TIME));
    }

    private Optional<Stop> stop(String note) {
        return switch (standing) {
            case ReleaseStanding.Planned planned -> Optional.of(stop("hold", note));
            case ReleaseStanding.Open open -> Optional.of(stop("tilbage", note));
            case ReleaseStanding.Unplanned() -> Optional.empty();
            case ReleaseStanding.Held held -> Optional.empty();
            case ReleaseStanding.Withdrawn withdrawn -> Optional.empty();
        };
    }

    private Stop stop(String action, String note) {
        return new Stop(
                words.text("stop.heading." + action),
                words.text("stop.text." + action),
                words.text("stop.label"),
                action,
                note,
                words.text("stop.submit." + action));
    }
}
