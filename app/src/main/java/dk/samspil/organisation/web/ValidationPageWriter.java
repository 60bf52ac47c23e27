package dk.samspil.organisation.web;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.validation.ListState;
import dk.samspil.organisation.validation.Progress;
import dk.samspil.organisation.validation.Proposal;
import dk.samspil.organisation.validation.ProposalKind;
import dk.samspil.organisation.validation.Validation;
import dk.samspil.organisation.validation.ValidationWeek;
import dk.samspil.organisation.web.ValidationPage.Legend;
import dk.samspil.organisation.web.ValidationPage.Move;
import dk.samspil.organisation.web.ValidationPage.Reminder;
import dk.samspil.organisation.web.ValidationPage.Row;
import dk.samspil.organisation.web.ValidationPage.Start;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts how far the leaders have come into words and squares.
final class ValidationPageWriter {
    private static final int DAYS_TO_CHECK = 5;
    private static final List<ListState> LEGEND =
            List.of(ListState.APPROVED, ListState.CORRECTED, ListState.OPENED, ListState.UNOPENED);

    private final Validation validation;
    private final Optional<ValidationWeek> week;
    private final Optional<Progress> progress;
    private final List<RoleHolder> roles;
    private final OrganisationTree tree;
    private final LocalDate today;
    private final Messages words;

    ValidationPageWriter(
            Validation validation, List<RoleHolder> roles, OrganisationTree tree, LocalDate today, Messages words) {
        this.validation = validation;
        this.week = validation.findLast();
        this.progress = week.map(each -> validation.getProgress(each.id()));
        this.roles = List.copyOf(roles);
        this.tree = tree;
        this.today = today;
        this.words = words;
    }

    String title() {
        if (week.isEmpty()) {
            return words.text("week.title.none");
        }
        if (week.get().locked()) {
            return words.text("week.title.locked");
        }
        Progress so = progress.orElseThrow();
        int done = so.count(ListState.APPROVED) + so.count(ListState.CORRECTED);
        return words.text("week.title", "done", done, "all", so.lists());
    }

    ValidationPage write(PageFrame frame, FormToken token, String error) {
        boolean open = week.filter(each -> !each.locked()).isPresent();
        List<Proposal> proposals =
                week.map(each -> validation.listProposals(each.id())).orElse(List.of());
        return new ValidationPage(
                frame,
                token,
                title(),
                words.text(open ? "week.lead" : week.isEmpty() ? "week.lead.none" : "week.lead.locked"),
                error,
                open ? Optional.empty() : Optional.of(start()),
                progress.map(this::legend).orElse(List.of()),
                progress.map(this::rows).orElse(List.of()),
                open ? fate() : "",
                week.isEmpty() ? "" : words.text("corrections.count", "count", proposals.size()),
                open ? moves(proposals) : List.of(),
                open ? reminder() : Optional.empty(),
                open,
                words);
    }

    /// The Friday of the week in which five working days have passed.
    private Start start() {
        LocalDate friday = today.plusDays(DAYS_TO_CHECK).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return new Start(
                Integer.toString(friday.getDayOfMonth()),
                Integer.toString(friday.getMonthValue()),
                Integer.toString(friday.getYear()));
    }

    private List<Legend> legend(Progress so) {
        return LEGEND.stream()
                .map(state -> new Legend(style(state), words.text("state." + state, "count", so.count(state))))
                .toList();
    }

    private List<Row> rows(Progress so) {
        return so.departments().stream().map(this::row).toList();
    }

    private Row row(Progress.Department department) {
        String counts = LEGEND.stream()
                .filter(state -> department.count(state) > 0)
                .map(state -> words.text("state." + state, "count", department.count(state)))
                .collect(Collectors.joining(", "));
        return new Row(
                department.name(),
                words.text(
                        "week.department",
                        "done",
                        department.answered(),
                        "all",
                        department.lists().size()),
                department.name() + ": " + counts,
                department.lists().stream().map(ValidationPageWriter::style).toList());
    }

    private static String style(ListState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private String fate() {
        return words.text(
                "week.fate",
                "count",
                progress.orElseThrow().count(ListState.UNOPENED),
                "moment",
                Moments.inWords(week.orElseThrow().locksAt(), today, words));
    }

    private List<Move> moves(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.OTHER_UNIT)
                .map(proposal -> new Move(
                        proposal.unit().value(),
                        proposal.employmentId(),
                        words.text(
                                "move",
                                "name",
                                proposal.name(),
                                "from",
                                nameOf(Optional.of(proposal.unit())),
                                "to",
                                nameOf(proposal.target()))))
                .toList();
    }

    private String nameOf(Optional<UnitId> unit) {
        return unit.flatMap(tree::find).map(Unit::name).orElse("");
    }

    /// To the leaders of the lists nobody has opened; where a unit has none of its own, to the one above.
    private Optional<Reminder> reminder() {
        List<UnitId> unopened = validation.listUnopened();
        if (unopened.isEmpty()) {
            return Optional.empty();
        }
        String addresses =
                unopened.stream().flatMap(this::leadersOf).distinct().sorted().collect(Collectors.joining("; "));
        return Optional.of(new Reminder(
                words.text("reminder.heading", "count", unopened.size()),
                words.text(
                        "reminder.text",
                        "moment",
                        Moments.inWords(week.orElseThrow().locksAt(), today, words)),
                addresses));
    }

    private Stream<String> leadersOf(UnitId unit) {
        Optional<Unit> at = tree.find(unit);
        while (at.isPresent()) {
            UnitId here = at.get().id();
            List<String> leaders = roles.stream()
                    .filter(role -> role.unit().equals(here)
                            && (role.role() == RegisterRole.LEADER || role.role() == RegisterRole.DEPUTY))
                    .map(RoleHolder::email)
                    .toList();
            if (!leaders.isEmpty()) {
                return leaders.stream();
            }
            at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
        }
        return Stream.empty();
    }
}
