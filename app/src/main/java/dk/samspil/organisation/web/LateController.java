package dk.samspil.organisation.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.staffimport.StaffImport;
import dk.samspil.organisation.web.LatePage.Group;
import dk.samspil.organisation.web.LatePage.Line;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows HR who has joined, moved or left since the list was frozen, and lets late joiners be asked.
@Controller
final class LateController {
    private static final String ADDRESS = "/medarbejdere/aendringer";
    private static final int MOST_LINES = 100;

    private final Register register;
    private final Organisations organisations;
    private final StaffImport imports;
    private final Clock clock;

    LateController(Register register, Organisations organisations, StaffImport imports, Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.imports = imports;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        var today = LocalDate.now(clock);
        Optional<SnapshotId> frozen = organisations.findCurrent();
        if (frozen.isEmpty() || register.findTree(today).isEmpty()) {
            return "redirect:" + ImportController.ADDRESS;
        }
        var words = Messages.of("late", visit.language());
        List<LateChange> changes = register.listLateChanges(frozen.get(), today, imports.rule());
        List<Group> groups = new ArrayList<>();
        for (LateChange.Kind kind : LateChange.Kind.values()) {
            List<LateChange> alike =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!alike.isEmpty()) {
                groups.add(group(kind, alike, frozen.get(), today, words));
            }
        }
        model.addAttribute(
                "page",
                new LatePage(
                        visit.frame(words.text("title"), Look.FLOW),
                        visit.formToken(),
                        words.text("lead", "count", changes.size()),
                        groups,
                        words));
        return "organisation/late";
    }

    private Group group(
            LateChange.Kind kind, List<LateChange> changes, SnapshotId frozen, LocalDate today, Messages words) {
        var before = organisations.get(frozen).tree();
        var now = register.findTree(today).orElseThrow();
        List<Line> lines = changes.stream()
                .limit(MOST_LINES)
                .map(change -> new Line(
                        change.employmentId(),
                        words.text(
                                "line." + kind,
                                "name",
                                change.name().isEmpty() ? change.employmentId() : change.name(),
                                "before",
                                nameOf(change.before(), before::find),
                                "now",
                                nameOf(change.now(), now::find))))
                .toList();
        return new Group(
                words.text("heading." + kind, "count", changes.size()),
                words.text("meaning." + kind),
                kind == LateChange.Kind.JOINED,
                lines,
                changes.size() > MOST_LINES ? words.text("more", "count", changes.size() - MOST_LINES) : "");
    }

    private static String nameOf(Optional<UnitId> unit, Function<UnitId, Optional<Unit>> tree) {
        return unit.flatMap(tree).map(Unit::name).orElse("");
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String ask(Viewer viewer, @RequestParam("job") String job) {
        var today = LocalDate.now(clock);
        register.listStaff(today).stream()
                .filter(member -> member.employmentId().equals(job))
                .findFirst()
                .ifPresent(member -> register.store(member.with(ListDecision.INVITE), today, viewer.actor()));
        return "redirect:" + ADDRESS;
    }
}
