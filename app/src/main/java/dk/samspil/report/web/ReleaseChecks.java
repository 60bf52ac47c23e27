package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.release.ResultRecipients;
import dk.samspil.report.web.ReleasePage.Check;
import dk.samspil.report.web.ReleasePage.Link;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What should be in place before results are released, in words.
///
/// @param table empty while the answers are not opened, or the auditor said no
record ReleaseChecks(
        RoundPlan plan,
        Optional<ReleasedTable> table,
        Optional<ResultRecipients.Count> recipients,
        LocalDate today,
        Messages words) {
    private static final int NAMED = 5;

    /// What is missing first.
    List<Check> list() {
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

    private WhenWords dates() {
        return WhenWords.of(words.language());
    }
}
