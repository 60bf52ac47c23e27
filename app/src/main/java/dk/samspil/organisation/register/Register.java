package dk.samspil.organisation.register;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The organisation and its staff, dated.
///
/// Changes hold from a day on; what was before stays as it was. A round asks for the staff of a day, lets its
/// [ParticipantsRule] decide, and freezes those who are asked.
@Component
public final class Register {
    /// How long somebody who has left is still known, for the correction list of the pay office.
    private static final Period KEPT_AFTER_LEAVING = Period.ofMonths(3);

    private final RegisterStore store;
    private final StaffStore staff;
    private final Organisations organisations;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    Register(
            RegisterStore store,
            StaffStore staff,
            Organisations organisations,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.store = store;
        this.staff = staff;
        this.organisations = organisations;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Those who have a job on a day, by employment id.
    public List<StaffMember> listStaff(LocalDate day) {
        return staff.list(day);
    }

    /// The line as it was on a day; empty before the first import.
    public Optional<OrganisationTree> findTree(LocalDate day) {
        return findTree(TreeKind.LINE, day);
    }

    /// One of the trees as it was on a day; empty where nothing is known about it.
    public Optional<OrganisationTree> findTree(TreeKind kind, LocalDate day) {
        List<Unit> units =
                store.listUnits(kind, day).stream().map(RegisterUnit::unit).toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(new OrganisationTree(units));
    }

    /// The units of the line on a day with the bodies of the MED tree they belong to.
    public List<RegisterUnit> listUnits(LocalDate day) {
        return store.listUnits(TreeKind.LINE, day);
    }

    /// Who is what on a day.
    public List<RoleHolder> listRoles(LocalDate day) {
        return store.listRoles(day);
    }

    /// What somebody is on a day.
    ///
    /// @param email in small letters
    public List<RoleHolder> listRoles(String email, LocalDate day) {
        return store.listRoles(email, day);
    }

    /// Stores a picture of the organisation of a day with those who are asked, which from then on never changes.
    ///
    /// @throws IllegalStateException where there is no organisation on that day
    public SnapshotId freeze(LocalDate day, Predicate<StaffMember> included, Actor actor) {
        List<RegisterUnit> units = store.listUnits(TreeKind.LINE, day);
        if (units.isEmpty()) {
            throw new IllegalStateException("no organisation on " + day);
        }
        List<StaffMember> asked = staff.list(day).stream().filter(included).toList();
        return organisations.freeze(FrozenPicture.of(units, findTree(TreeKind.MED, day), asked), actor);
    }

    /// What has changed on a day since a round's picture was frozen: late joiners, moves, those who left. Those who
    /// were known and not asked when it was frozen are among the joiners who are not asked.
    public List<LateChange> listLateChanges(SnapshotId frozen, LocalDate day, ParticipantsRule rule) {
        return LateChanges.between(organisations.get(frozen), staff.list(day), rule);
    }

    /// Makes the organisation what an import says, from a day on.
    public void update(RegisterContents contents, LocalDate day, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.lock();
            updateUnits(TreeKind.LINE, contents.units(), day);
            contents.medTree()
                    .ifPresent(tree -> updateUnits(
                            TreeKind.MED,
                            tree.listUnits().stream()
                                    .map(unit -> new RegisterUnit(unit, List.of()))
                                    .toList(),
                            day));
            updateStaff(contents.staff(), day);
            updateRoles(contents, day);
            int forgotten = staff.forget(day.minus(KEPT_AFTER_LEAVING));
            auditLog.record(
                    actor,
                    "register updated",
                    contents.units().size() + " units, " + contents.staff().size() + " jobs, "
                            + contents.roles().size() + " roles; " + forgotten + " who left are deleted");
        });
    }

    private void updateUnits(TreeKind tree, List<RegisterUnit> said, LocalDate day) {
        Map<UnitId, RegisterUnit> open =
                store.listUnits(tree, day).stream().collect(Collectors.toMap(RegisterUnit::id, unit -> unit));
        List<RegisterUnit> wanted = withTypes(said, open);
        List<RegisterUnit> changed = wanted.stream()
                .filter(unit -> !unit.equals(open.get(unit.id())))
                .toList();
        Set<UnitId> ending = new HashSet<>(open.keySet());
        wanted.stream().map(RegisterUnit::id).forEach(ending::remove);
        changed.stream().map(RegisterUnit::id).forEach(ending::add);
        store.endUnits(tree, ending, day);
        store.addUnits(tree, changed, changed.stream().map(wanted::indexOf).toList(), day);
        store.order(tree, wanted.stream().map(RegisterUnit::id).toList());
    }

    /// A list in which no unit has a type says nothing about types: then they stay as they are.
    private static List<RegisterUnit> withTypes(List<RegisterUnit> said, Map<UnitId, RegisterUnit> open) {
        if (said.stream().anyMatch(unit -> unit.unit().findType().isPresent())) {
            return said;
        }
        return said.stream()
                .map(unit -> Optional.ofNullable(open.get(unit.id()))
                        .flatMap(known -> known.unit().findType())
                        .map(type -> new RegisterUnit(unit.unit().ofType(type), unit.medUnits()))
                        .orElse(unit))
                .toList();
    }

    private void updateStaff(List<StaffMember> wanted, LocalDate day) {
        Map<String, StaffMember> open =
                staff.list(day).stream().collect(Collectors.toMap(StaffMember::employmentId, member -> member));
        staff.store(wanted.stream().map(member -> keepingDecision(member, open)).toList());
        staff.place(
                wanted.stream()
                        .filter(member -> !isPlacedAsBefore(member, open))
                        .toList(),
                day);
        Set<String> gone = new HashSet<>(open.keySet());
        wanted.stream().map(StaffMember::employmentId).forEach(gone::remove);
        staff.end(gone, day);
    }

    private static StaffMember keepingDecision(StaffMember member, Map<String, StaffMember> open) {
        StaffMember before = open.get(member.employmentId());
        return before == null || member.decision() != ListDecision.NONE ? member : member.with(before.decision());
    }

    private static boolean isPlacedAsBefore(StaffMember member, Map<String, StaffMember> open) {
        StaffMember before = open.get(member.employmentId());
        return before != null && before.unit().equals(member.unit()) && before.leader() == member.leader();
    }

    private void updateRoles(RegisterContents contents, LocalDate day) {
        List<RoleHolder> open = store.listRoles(day);
        Map<List<Object>, RoleHolder> wanted = new HashMap<>();
        contents.roles().forEach(role -> wanted.put(keyOf(role), role));
        open.stream()
                .filter(role -> contents.knownRoles().contains(role.role()) && !wanted.containsKey(keyOf(role)))
                .forEach(role -> store.endRole(role, day));
        Map<List<Object>, RoleHolder> held = new HashMap<>();
        open.forEach(role -> held.put(keyOf(role), role));
        wanted.forEach((key, role) -> {
            RoleHolder known = held.get(key);
            if (known == null) {
                store.addRole(role);
            } else if (!known.lastDay().equals(role.lastDay())) {
                store.addRole(known.until(role.lastDay()));
            }
        });
    }

    private static List<Object> keyOf(RoleHolder role) {
        return List.of(role.email(), role.role(), role.unit());
    }

    /// Gives somebody a role that no import knows, such as a deputy's, until its last day.
    public void assign(RoleHolder role, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.addRole(role);
            auditLog.record(actor, "role given", role.role() + " in " + role.unit());
        });
    }

    /// Adds one job or replaces what is known about it, from a day on.
    public void store(StaffMember member, LocalDate day, Actor actor) {
        storeAll(List.of(member), day, actor);
    }

    /// Adds jobs or replaces what is known about them, from a day on; the others stay as they are.
    public void storeAll(List<StaffMember> members, LocalDate day, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.lock();
            Map<String, StaffMember> open =
                    staff.list(day).stream().collect(Collectors.toMap(StaffMember::employmentId, member -> member));
            staff.store(members);
            staff.place(
                    members.stream()
                            .filter(member -> !isPlacedAsBefore(member, open))
                            .toList(),
                    day);
            auditLog.record(actor, "jobs changed", members.size() + " jobs");
        });
    }

    /// Forgets what was decided when the leaders went through their lists, before they do so again.
    public void clearDecisions(Actor actor) {
        transaction.executeWithoutResult(status -> {
            staff.clearDecisions();
            auditLog.record(actor, "list decisions cleared", "all jobs");
        });
    }
}
