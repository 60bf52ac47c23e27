package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.ReleaseStep;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.report.release.ResultRecipients;
import dk.samspil.report.web.ReleasePage.Check;
import dk.samspil.report.web.ReleasePage.Field;
import dk.samspil.report.web.ReleasePage.Line;
import dk.samspil.report.web.ReleasePage.Link;
import dk.samspil.report.web.ReleasePage.Plan;
import dk.samspil.report.web.ReleasePage.Stop;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanState;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        LocalDate today,
        Messages words) {
    private static final int NAMED = 5;
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
        Map<String, String> texts = new LinkedHashMap<>();
        problems.forEach(
                (field, problem) -> texts.put(field, words.text(problem, "longest", ReleaseForm.LONGEST_NOTE)));
        return new ReleasePage(
                frame,
                token,
                "/maaling/" + plan.id(),
                plan.title().in(words.language()),
                heading(),
                lead(),
                notice.map(each -> words.text("notice." + each.code())),
                texts,
                checks(),
                planning(typed),
                stop(),
                calendar(),
                steps.stream().map(this::told).toList(),
                words);
    }

    private String lead() {
        if (table.isEmpty()) {
            return words.text("lead.waiting");
        }
        return switch (standing) {
            case ReleaseStanding.Unplanned() -> {
                List<Check> checks = checks();
                long done = checks.stream().filter(Check::done).count();
                yield words.text("lead.unplanned", "done", done, "all", checks.size());
            }
            case ReleaseStanding.Planned(var opensAt, var managementFrom, var note) ->
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

    private WhenWords dates() {
        return WhenWords.of(words.language());
    }

    private List<Check> checks() {
        boolean closed = plan.state() == PlanState.CLOSED;
        var checks = Stream.of(
                new Check(closed, words.text("check.closed"), closed(closed), Optional.empty()),
                new Check(
                        table.isPresent(),
                        words.text("check.opened"),
                        words.text(table.isPresent() ? "check.opened.yes" : "check.opened.no"),
                        link("/maaling/" + plan.id() + "/aabning", "check.opened.link")),
                new Check(
                        table.isPresent(),
                        words.text("check.safe", "minimum", minimum()),
                        words.text(table.isPresent() ? "check.safe.yes" : "check.later"),
                        table.flatMap(it -> link("/sikkerhedserklaering", "check.safe.link"))),
                new Check(
                        table.isPresent(),
                        words.text("check.joint"),
                        table.map(it -> words.text(
                                        "check.joint.count",
                                        "reports",
                                        it.listJoints().size()))
                                .orElseGet(() -> words.text("check.later")),
                        table.flatMap(it -> link("/puljer", "check.joint.link"))),
                recipientsCheck());
        return Stream.concat(checks, Stream.concat(seen().stream(), deletion().stream()))
                .sorted(Comparator.comparing(Check::done))
                .toList();
    }

    private String closed(boolean closed) {
        return closed
                ? dates().moment(plan.timetable().period().closesAt())
                : words.text(
                        "check.closed.no",
                        "day",
                        dates().day(plan.timetable().period().lastDay()));
    }

    private int minimum() {
        return table.map(it -> it.release().policy().minimumUnit()).orElse(NAMED);
    }

    private Optional<Link> link(String address, String text) {
        return Optional.of(new Link(address, words.text(text)));
    }

    private Check recipientsCheck() {
        String what = words.text("check.recipients");
        if (recipients.isEmpty()) {
            return new Check(false, what, words.text("check.later"), Optional.empty());
        }
        ResultRecipients.Count count = recipients.get();
        if (count.withoutLeader().isEmpty()) {
            return new Check(
                    true,
                    what,
                    words.text(
                            "check.recipients.count",
                            "leaders",
                            count.byRole().getOrDefault(Role.LEADER, 0),
                            "amr",
                            count.byRole().getOrDefault(Role.AMR, 0),
                            "tr",
                            count.byRole().getOrDefault(Role.TR, 0)),
                    Optional.empty());
        }
        String names = count.withoutLeader().stream()
                .limit(NAMED)
                .map(ReleasedUnit::name)
                .collect(Collectors.joining(", "));
        int more = Math.max(0, count.withoutLeader().size() - NAMED);
        return new Check(
                false,
                what,
                words.text(
                        "check.recipients.missing",
                        "units",
                        count.withoutLeader().size(),
                        "names",
                        names,
                        "more",
                        more),
                Optional.empty());
    }

    /// Whether the day has come on which the management sees the main result.
    private Optional<Check> seen() {
        return plan.timetable()
                .find(Milestone.MAIN_RESULT_SEEN)
                .map(PlannedDate::when)
                .map(when -> {
                    boolean past = when.firstDay().isBefore(today);
                    return new Check(
                            past,
                            words.text("check.seen"),
                            words.text(past ? "check.seen.yes" : "check.seen.no", "when", dates().fully(when)),
                            Optional.empty());
                });
    }

    private Optional<Check> deletion() {
        return plan.timetable()
                .find(Milestone.CODES_DELETED)
                .map(PlannedDate::when)
                .map(when -> new Check(
                        true,
                        words.text("check.deletion"),
                        dates().fully(when),
                        link("/maaling/" + plan.id() + "/sletning", "check.deletion.link")));
    }

    private Optional<Plan> planning(Optional<ReleaseForm> typed) {
        if (table.isEmpty() || standing instanceof ReleaseStanding.Open) {
            return Optional.empty();
        }
        ReleaseForm form = typed.orElseGet(this::proposed);
        boolean replaces = standing instanceof ReleaseStanding.Withdrawn;
        return Optional.of(new Plan(
                words.text("plan.heading." + key()),
                List.of(
                        field(ReleaseForm.DAY, form.day()),
                        field(ReleaseForm.TIME, form.time()),
                        field(ReleaseForm.MANAGEMENT_DAY, form.managementDay()),
                        field(ReleaseForm.MANAGEMENT_TIME, form.managementTime())),
                replaces ? Optional.of(words.text("plan.note")) : Optional.empty(),
                form.note(),
                words.text("plan.submit." + key())));
    }

    private Field field(String name, String value) {
        return new Field(name, words.text("plan." + name), words.text("plan." + name + ".hint"), value);
    }

    private ReleaseForm proposed() {
        if (standing instanceof ReleaseStanding.Planned(var opensAt, var managementFrom, var note)) {
            return new ReleaseForm(
                    typed(opensAt),
                    clock(opensAt),
                    managementFrom.map(this::typed).orElse(""),
                    managementFrom.map(ReleasePageWriter::clock).orElse(""),
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
                "");
    }

    private String typed(Instant moment) {
        return dates().typed(When.on(moment.atZone(FieldPeriod.DANISH_TIME).toLocalDate()));
    }

    private static String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("H.mm").format(moment.atZone(FieldPeriod.DANISH_TIME));
    }

    private Optional<Stop> stop() {
        return switch (standing) {
            case ReleaseStanding.Planned planned -> Optional.of(stop("hold"));
            case ReleaseStanding.Open open -> Optional.of(stop("tilbage"));
            case ReleaseStanding.Unplanned() -> Optional.empty();
            case ReleaseStanding.Held held -> Optional.empty();
            case ReleaseStanding.Withdrawn withdrawn -> Optional.empty();
        };
    }

    private Stop stop(String action) {
        return new Stop(
                words.text("stop.heading." + action),
                words.text("stop.text." + action),
                words.text("stop.label"),
                action,
                words.text("stop.submit." + action));
    }

    private List<Line> calendar() {
        return switch (standing) {
            case ReleaseStanding.Planned(var opensAt, var managementFrom, var note) ->
                Stream.concat(managementFrom.map(this::management).stream(), Stream.of(everybody(opensAt)))
                        .toList();
            case ReleaseStanding.Open(var since, var note) -> List.of(everybody(since), reading());
            case ReleaseStanding.Unplanned() -> List.of();
            case ReleaseStanding.Held held -> List.of();
            case ReleaseStanding.Withdrawn withdrawn -> List.of();
        };
    }

    private Line management(Instant from) {
        return new Line(
                dates().moment(from),
                words.text("calendar.closed"),
                words.text("calendar.management"),
                words.text("calendar.management.what"),
                false);
    }

    private Line everybody(Instant at) {
        return new Line(
                dates().moment(at),
                words.text("calendar.open"),
                words.text("calendar.everybody"),
                words.text(
                        "calendar.everybody.what",
                        "units",
                        table.map(it -> it.listUnits().stream()
                                        .filter(ReleasedUnit::published)
                                        .count())
                                .orElse(0L),
                        "recipients",
                        recipients.map(ResultRecipients.Count::people).orElse(0)),
                true);
    }

    private Line reading() {
        List<String> parts = new ArrayList<>();
        for (Role role : List.of(Role.LEADER, Role.AMR, Role.TR)) {
            int all = recipients.map(it -> it.byRole().getOrDefault(role, 0)).orElse(0);
            if (all > 0) {
                parts.add(words.text("calendar.reading." + role, "opened", opened.getOrDefault(role, 0), "all", all));
            }
        }
        return new Line(
                words.text("calendar.reading.when"),
                "",
                words.text("calendar.reading"),
                parts.isEmpty() ? words.text("calendar.reading.none") : String.join(" ", parts),
                false);
    }

    private String told(ReleaseStep step) {
        String at = dates().moment(step.takenAt());
        return switch (step.decision()) {
            case Decision.Planned(var opensAt, var managementFrom, var note) ->
                words.text("step.planned", "at", at, "by", step.takenBy(), "moment", dates().moment(opensAt));
            case Decision.Held(var note) -> words.text("step.held", "at", at, "by", step.takenBy(), "note", note);
            case Decision.Withdrawn(var note) ->
                words.text("step.withdrawn", "at", at, "by", step.takenBy(), "note", note);
            case Decision.Released(int people) -> words.text("step.released", "at", at, "recipients", people);
        };
    }
}
