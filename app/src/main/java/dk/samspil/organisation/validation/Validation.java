package dk.samspil.organisation.validation;

import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.Persons;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The validation week, from its opening to the locked lists.
///
/// A week locks itself: whoever asks for it after its time finds it locked, with every proposal carried out. A list
/// that nobody has answered is used as it is.
@Component
public final class Validation {
    /// What the ids begin with that we give until the pay system gives its own.
    private static final String ADDED = "tilfoejet-";

    private final ValidationStore store;
    private final Register register;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Validation(
            ValidationStore store, Register register, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.register = register;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Opens a week for every unit that has staff. What was decided in an earlier week is forgotten.
    ///
    /// @return false where one is open, nobody is known yet, or it would lock before now
    public boolean open(Instant locksAt, Actor actor) {
        Set<UnitId> units =
                register.listStaff(today()).stream().map(StaffMember::unit).collect(Collectors.toSet());
        if (units.isEmpty() || !locksAt.isAfter(clock.instant()) || findOpen().isPresent()) {
            return false;
        }
        var week = new ValidationWeek(new WeekId(UUID.randomUUID()), today(), locksAt, false);
        transaction.executeWithoutResult(status -> {
            register.clearDecisions(actor);
            store.add(week, units);
            auditLog.record(actor, "validation opened", week.id().value() + ": " + units.size() + " lists");
        });
        return true;
    }

    /// The week in which leaders check their lists now.
    public Optional<ValidationWeek> findOpen() {
        return findLast().filter(week -> !week.locked());
    }

    /// The week that is open, or the one locked last.
    public Optional<ValidationWeek> findLast() {
        Optional<ValidationWeek> last = store.findLast();
        if (last.filter(week -> !week.locked() && !clock.instant().isBefore(week.locksAt()))
                .isPresent()) {
            lock(Actor.APPLICATION);
            return store.findLast();
        }
        return last;
    }

    /// Locks the open week and carries every proposal out in the register. Nothing happens where none is open.
    public void lock(Actor actor) {
        Optional<ValidationWeek> week = store.findLast().filter(each -> !each.locked());
        week.ifPresent(open -> transaction.executeWithoutResult(status -> {
            if (store.lock(open.id(), clock.instant())) {
                List<Proposal> proposals = store.listProposals(open.id());
                register.storeAll(
                        new ProposedChanges(register.listStaff(today()), proposals, tree()).list(), today(), actor);
                auditLog.record(
                        actor, "validation locked", open.id().value() + ": " + proposals.size() + " corrections");
            }
        }));
    }

    /// The units whose lists somebody is asked to check, in the organisation's order, with how far they have come.
    public Map<Unit, ListState> listOwn(Viewer viewer) {
        Map<Unit, ListState> own = new LinkedHashMap<>();
        findOpen().ifPresent(week -> {
            Map<UnitId, ListState> states = store.getStates(week.id());
            Set<UnitId> units = leaders().listOwn(viewer);
            tree().listUnits().stream()
                    .filter(unit -> units.contains(unit.id()))
                    .forEach(unit ->
                            Optional.ofNullable(states.get(unit.id())).ifPresent(state -> own.put(unit, state)));
        });
        return own;
    }

    /// Whether somebody may check a unit's list.
    public boolean mayCheck(Viewer viewer, UnitId unit) {
        return register.findTree(today())
                .map(tree -> new LeadersUnits(tree, List.of()).mayCheck(viewer, unit))
                .orElse(false);
    }

    /// A unit's list in the open week.
    public Optional<UnitList> findList(UnitId unit, ParticipantsRule rule) {
        return findOpen().flatMap(week -> {
            ListState state = store.getStates(week.id()).get(unit);
            Optional<Unit> found = tree().find(unit);
            return state == null || found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(list(week, found.get(), state, rule));
        });
    }

    private UnitList list(ValidationWeek week, Unit unit, ListState state, ParticipantsRule rule) {
        Map<String, Proposal> proposals = new HashMap<>();
        store.listProposals(week.id()).stream()
                .filter(proposal -> proposal.unit().equals(unit.id()))
                .forEach(proposal -> proposals.put(proposal.employmentId(), proposal));
        List<StaffMember> staff = register.listStaff(today());
        Map<String, Inclusion> decided = rule.decide(staff);
        Map<String, List<StaffMember>> jobs = severalJobs(staff);
        OrganisationTree tree = tree();
        List<UnitList.Line> lines = staff.stream()
                .filter(member -> member.unit().equals(unit.id()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .map(member -> new UnitList.Line(
                        member,
                        Objects.requireNonNull(decided.get(member.employmentId())),
                        Optional.ofNullable(proposals.get(member.employmentId())),
                        otherUnit(member, jobs, tree)))
                .toList();
        List<Proposal> added = proposals.values().stream()
                .filter(proposal -> proposal.kind() == ProposalKind.ADDED)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
        return new UnitList(unit, state, lines, added);
    }

    private static Optional<String> otherUnit(
            StaffMember member, Map<String, List<StaffMember>> jobs, OrganisationTree tree) {
        return jobs.getOrDefault(member.employmentId(), List.of()).stream()
                .filter(other -> !other.unit().equals(member.unit()))
                .findFirst()
                .flatMap(other -> tree.find(other.unit()))
                .map(Unit::name);
    }

    /// All jobs of those who have several, by each of them.
    private static Map<String, List<StaffMember>> severalJobs(List<StaffMember> staff) {
        Map<String, List<StaffMember>> several = new HashMap<>();
        Persons.group(staff).stream()
                .filter(jobs -> jobs.size() > 1)
                .forEach(jobs -> jobs.forEach(job -> several.put(job.employmentId(), jobs)));
        return several;
    }

    /// Notes that a leader has looked at a list.
    public void noteOpened(UnitId unit, Actor actor) {
        change(unit, ListState.OPENED, actor, "list opened", states -> states == ListState.UNOPENED);
    }

    /// How many corrections of locked weeks are kept, with the names of those they are about.
    public int countCorrections() {
        return store.countCorrections();
    }

    /// Deletes the corrections of locked weeks: they are carried out, and the pay office has had its list. In no
    /// transaction.
    public void forgetCorrections() {
        store.deleteCorrections();
    }

    /// Says that a list is right, with the corrections made so far.
    public void approve(UnitId unit, Actor actor) {
        Optional<ValidationWeek> week = findOpen();
        boolean corrected = week.isPresent()
                && store.listProposals(week.get().id()).stream()
                        .anyMatch(proposal -> proposal.unit().equals(unit));
        change(unit, corrected ? ListState.CORRECTED : ListState.APPROVED, actor, "list approved", state -> true);
    }

    private void change(UnitId unit, ListState state, Actor actor, String action, Predicate<ListState> from) {
        findOpen().ifPresent(week -> {
            ListState now = store.getStates(week.id()).get(unit);
            if (now != null && from.test(now)) {
                whileOpen(week, () -> {
                    store.setState(week.id(), unit, state);
                    auditLog.record(actor, action, unit + ": " + state);
                });
            }
        });
    }

    /// Proposes a correction, in place of an earlier one about the same person. The list must be approved once more.
    ///
    /// @return false where no week is open, the person is not on the unit's list, or the other unit is unknown
    public boolean propose(Proposal proposal, Actor actor) {
        Optional<ValidationWeek> week = findOpen();
        if (week.isEmpty() || !isPossible(week.get(), proposal)) {
            return false;
        }
        return whileOpen(week.get(), () -> {
            store.put(week.get().id(), proposal, actor);
            store.setState(week.get().id(), proposal.unit(), ListState.OPENED);
            auditLog.record(actor, "correction proposed", proposal.kind() + " in " + proposal.unit());
        });
    }

    /// Adds somebody who is missing on a list.
    ///
    /// @return false as for every proposal
    public boolean propose(UnitId unit, String name, Optional<String> email, Optional<String> mobile, Actor actor) {
        String id = ADDED + UUID.randomUUID();
        return propose(new Proposal(id, unit, ProposalKind.ADDED, name, Optional.empty(), email, mobile), actor);
    }

    private boolean whileOpen(ValidationWeek week, Runnable change) {
        return transaction.execute(status -> {
            boolean open = store.holdOpen(week.id());
            if (open) {
                change.run();
            }
            return open;
        });
    }

    private boolean isPossible(ValidationWeek week, Proposal proposal) {
        if (!store.getStates(week.id()).containsKey(proposal.unit())) {
            return false;
        }
        if (proposal.target().filter(target -> tree().find(target).isEmpty()).isPresent()) {
            return false;
        }
        return proposal.kind() == ProposalKind.ADDED
                || register.listStaff(today()).stream()
                        .anyMatch(member -> member.employmentId().equals(proposal.employmentId())
                                && member.unit().equals(proposal.unit()));
    }

    /// Takes a correction back.
    public void undo(UnitId unit, String employmentId, Actor actor) {
        findOpen()
                .ifPresent(week -> whileOpen(week, () -> {
                    store.remove(week.id(), unit, employmentId);
                    store.setState(week.id(), unit, ListState.OPENED);
                    auditLog.record(actor, "correction undone", "in " + unit);
                }));
    }

    /// All corrections of a week, by unit.
    public List<Proposal> listProposals(WeekId week) {
        return store.listProposals(week);
    }

    /// How far the leaders have come in a week, by department: the units right below the top.
    public Progress getProgress(WeekId week) {
        Map<UnitId, ListState> states = store.getStates(week);
        OrganisationTree tree = tree();
        UnitId top = tree.listUnits().getFirst().id();
        List<Progress.Department> departments = new ArrayList<>();
        addDepartment(tree.listUnits().getFirst(), Set.of(top), states, departments);
        for (Unit unit : tree.listChildren(top)) {
            addDepartment(unit, tree.listWithin(Set.of(unit.id())), states, departments);
        }
        return new Progress(departments);
    }

    /// The units whose lists nobody has opened in the open week.
    public List<UnitId> listUnopened() {
        return findOpen().map(week -> store.getStates(week.id())).orElse(Map.of()).entrySet().stream()
                .filter(each -> each.getValue() == ListState.UNOPENED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void addDepartment(
            Unit unit, Set<UnitId> units, Map<UnitId, ListState> states, List<Progress.Department> departments) {
        List<ListState> lists = states.entrySet().stream()
                .filter(each -> units.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!lists.isEmpty()) {
            departments.add(new Progress.Department(unit.id(), unit.name(), lists));
        }
    }

    private LeadersUnits leaders() {
        return new LeadersUnits(tree(), register.listRoles(today()));
    }

    private OrganisationTree tree() {
        return register.findTree(today()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
