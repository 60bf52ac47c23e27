package dk.samspil.report.web;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.release.ReleaseStanding;
import dk.samspil.report.release.ReleaseStep;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.report.release.ResultRecipients;
import dk.samspil.report.web.ReleasePage.Line;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What happens at which moment of a release, and what has happened, in words.
///
/// @param opened in how many units somebody in a role has opened the unit's report
record ReleaseTimes(
        Optional<ReleasedTable> table,
        Optional<ResultRecipients.Count> recipients,
        ReleaseStanding standing,
        Map<Role, Integer> opened,
        Messages words) {
    /// Who sees what when; nothing while no moment is planned.
    List<Line> calendar() {
        return switch (standing) {
            case ReleaseStanding.Planned(var opensAt, var early, var note) ->
                Stream.of(
                                early.management().map(from -> closed("management", from)),
                                early.committees().map(from -> closed("committees", from)),
                                Optional.of(everybody(opensAt)))
                        .flatMap(Optional::stream)
                        .toList();
            case ReleaseStanding.Open(var since, var note) -> List.of(everybody(since), reading());
            case ReleaseStanding.Unplanned() -> List.of();
            case ReleaseStanding.Held held -> List.of();
            case ReleaseStanding.Withdrawn withdrawn -> List.of();
        };
    }

    private Line closed(String whose, Instant from) {
        return new Line(
                dates().moment(from),
                words.text("calendar.closed"),
                words.text("calendar." + whose),
                words.text("calendar." + whose + ".what"),
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

    /// Each step in a sentence, the first first.
    List<String> history(List<ReleaseStep> steps) {
        return steps.stream().map(this::told).toList();
    }

    private String told(ReleaseStep step) {
        String at = dates().moment(step.takenAt());
        return switch (step.decision()) {
            case Decision.Planned(var opensAt, var early, var note) ->
                words.text("step.planned", "at", at, "by", step.takenBy(), "moment", dates().moment(opensAt));
            case Decision.Held(var note) -> words.text("step.held", "at", at, "by", step.takenBy(), "note", note);
            case Decision.Withdrawn(var note) ->
                words.text("step.withdrawn", "at", at, "by", step.takenBy(), "note", note);
            case Decision.Released(int people) -> words.text("step.released", "at", at, "recipients", people);
        };
    }

    private WhenWords dates() {
        return WhenWords.of(words.language());
    }
}
