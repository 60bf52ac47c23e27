package dk.samspil.organisation.web;

import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.staffimport.Difference;
import dk.samspil.organisation.staffimport.ImportDraft;
import dk.samspil.organisation.staffimport.NotStored;
import dk.samspil.organisation.staffimport.StaffSource;
import dk.samspil.organisation.web.DifferencePage.Branch;
import dk.samspil.organisation.web.DifferencePage.Figure;
import dk.samspil.shared.Problem;
import dk.samspil.ui.Dates;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the difference that an import makes into words.
final class DifferencePageWriter {
    /// From how large a part of a unit's people last year's figures still speak of it.
    private static final int COVERED_PERCENT = 80;

    private final ImportDraft draft;
    private final Difference difference;
    private final ParticipantsRule rule;
    private final LocalDate today;
    private final Messages words;

    DifferencePageWriter(
            ImportDraft draft, Difference difference, ParticipantsRule rule, LocalDate today, Messages words) {
        this.draft = draft;
        this.difference = difference;
        this.rule = rule;
        this.today = today;
        this.words = words;
    }

    /// @param first whether nothing was stored before
    static String title(Difference difference, boolean first, Messages words) {
        return first
                ? words.text("difference.title.first", "units", difference.units())
                : words.text("difference.title", "count", difference.changes().size());
    }

    DifferencePage write(PageFrame frame, FormToken token, StaffSteps steps, boolean first) {
        int open = draft.listOpen().size();
        return new DifferencePage(
                frame,
                token,
                steps,
                title(difference, first, words),
                words.text(
                        "difference.source",
                        "source",
                        words.text("source." + draft.reading().source())),
                figures(),
                branches(difference.changes()),
                words.text(first ? "difference.first" : "difference.nothing"),
                first ? "" : people(),
                words.text("difference.roles", "added", difference.newRoles(), "ended", difference.endedRoles()),
                first ? List.of() : comparison(),
                words.text("difference.why", "count", difference.notInvited()),
                words.text("difference.rule", "rule", ruleInWords()),
                reasons(),
                notStored(),
                notes(),
                open == 0 ? "" : words.text("difference.open", "count", open),
                words.text("difference.open.link", "count", open),
                !draft.listDecided().isEmpty(),
                words);
    }

    private List<Figure> figures() {
        return List.of(
                new Figure(whole(difference.units()), words.text("difference.units")),
                new Figure(whole(difference.staff()), words.text("difference.staff")),
                new Figure(whole(difference.invited()), words.text("difference.invited")),
                new Figure(whole(difference.notInvited()), words.text("difference.not-invited")));
    }

    private String people() {
        return words.text(
                "difference.people",
                "joined",
                difference.joined(),
                "left",
                difference.left(),
                "moved",
                difference.moved());
    }

    private List<Figure> reasons() {
        return Arrays.stream(Inclusion.values())
                .filter(reason -> !reason.isInvited() && difference.inclusion().containsKey(reason))
                .map(reason -> new Figure(
                        whole(difference.inclusion().getOrDefault(reason, 0)),
                        words.text("why." + reason, "day", day(rule.employedSince()))))
                .toList();
    }

    private String ruleInWords() {
        List<String> parts = new ArrayList<>();
        if (rule.monthlyPaid()) {
            parts.add(words.text("rule.usual", "day", day(rule.employedSince())));
        }
        if (rule.hourlyPaid()) {
            parts.add(words.text("rule.hourly"));
        }
        if (rule.trainees()) {
            parts.add(words.text("rule.trainees"));
        }
        if (!rule.leaders()) {
            parts.add(words.text("rule.no-leaders"));
        }
        return String.join(", ", parts) + ".";
    }

    private List<String> comparison() {
        return difference.changes().stream()
                .filter(change -> change.kind() == Difference.Kind.NEW || change.kind() == Difference.Kind.MOVED)
                .filter(change -> change.employees() > 0)
                .map(this::comparison)
                .toList();
    }

    private String comparison(Difference.Change change) {
        int percent = 100 * change.known() / change.employees();
        String key = change.kind() == Difference.Kind.NEW
                ? "difference.fresh"
                : percent >= COVERED_PERCENT ? "difference.covered" : "difference.uncovered";
        return words.text(
                key, "name", change.name(), "share", Numbers.percent(Integer.toString(percent), words.language()));
    }

    private List<String> notStored() {
        List<String> said = new ArrayList<>();
        for (NotStored file : draft.reading().notStored()) {
            if (!file.cpr().isEmpty()) {
                String key = draft.reading().source() == StaffSource.SAFETYNET ? "joined" : "cpr";
                said.add(words.text("difference.not-stored." + key, "columns", String.join(", ", file.cpr())));
            }
            if (!file.unknown().isEmpty()) {
                said.add(words.text("difference.not-stored.unknown", "columns", String.join(", ", file.unknown())));
            }
        }
        return said.stream().distinct().toList();
    }

    private List<String> notes() {
        return draft.reading().problems().stream()
                .filter(problem -> !problem.isError())
                .map(this::note)
                .toList();
    }

    private String note(Problem problem) {
        var text = ProblemText.of(problem, words.language());
        return text.where() + ": " + text.what() + " " + text.action();
    }

    /// The changed units under the names above them.
    private List<Branch> branches(List<Difference.Change> changes) {
        var top = new Node();
        for (Difference.Change change : changes) {
            Node at = top;
            for (String name : change.path()) {
                at = at.below.computeIfAbsent(name, each -> new Node());
            }
            at.below.computeIfAbsent(change.name(), each -> new Node()).change = Optional.of(change);
        }
        return branchesOf(top);
    }

    private static final class Node {
        private final Map<String, Node> below = new LinkedHashMap<>();
        private Optional<Difference.Change> change = Optional.empty();
    }

    private List<Branch> branchesOf(Node node) {
        List<Branch> branches = new ArrayList<>();
        node.below.forEach((name, each) -> branches.add(new Branch(
                name,
                each.change.map(this::mark).orElse(""),
                each.change.map(DifferencePageWriter::shape).orElse(""),
                each.change
                        .filter(change -> change.employees() > 0)
                        .map(change -> words.text("difference.employees", "count", change.employees()))
                        .orElse(""),
                branchesOf(each))));
        return branches;
    }

    private String mark(Difference.Change change) {
        return words.text("mark." + change.kind(), "before", change.before());
    }

    private static String shape(Difference.Change change) {
        return switch (change.kind()) {
            case NEW -> "new";
            case CLOSED -> "gone";
            case MOVED, RENAMED -> "moved";
        };
    }

    private String day(LocalDate day) {
        return Dates.day(day, today, words.language());
    }

    private String whole(int number) {
        return Numbers.whole(number, words.language());
    }
}
