package dk.samspil.survey.plan;

import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.library.DraftId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which units can have questions of their own: those of the line below the whole organisation, with at least as many
/// people as the rules ask answers for. Else nobody would ever see a figure.
@Component
public final class DepartmentUnits {
    /// A unit that questions could be asked of.
    ///
    /// @param people in it and below it
    /// @param level the distance from the whole organisation, which is level 1
    public record Candidate(UnitId id, String name, int people, int level) {}

    /// Whether a unit can have questions of its own.
    public sealed interface Check {
        record Fits(String name) implements Check {}

        /// There is no such unit in the line.
        record Unknown() implements Check {}

        /// It is the whole organisation.
        record Everybody() implements Check {}

        /// It has so few people that no figure would ever be shown.
        ///
        /// @param fewest how many answers the rules ask for
        record TooFew(String name, int people, int fewest) implements Check {}
    }

    private record Staff(OrganisationTree tree, Map<UnitId, Integer> people, int fewest) {
        static Staff of(OrganisationTree tree, List<UnitId> workplaces, int fewest) {
            Map<UnitId, Integer> people = new HashMap<>();
            for (UnitId workplace : workplaces) {
                Optional<Unit> at = tree.find(workplace);
                while (at.isPresent()) {
                    people.merge(at.get().id(), 1, Integer::sum);
                    at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
                }
            }
            return new Staff(tree, people, fewest);
        }

        Check check(UnitId id) {
            Optional<Unit> unit = tree.find(id);
            if (unit.isEmpty()) {
                return new Check.Unknown();
            }
            int here = people.getOrDefault(id, 0);
            if (unit.get().parent() == null) {
                return new Check.Everybody();
            }
            return here < fewest
                    ? new Check.TooFew(unit.get().name(), here, fewest)
                    : new Check.Fits(unit.get().name());
        }
    }

    private final Freezer freezer;
    private final PlanStore plans;
    private final PolicyShelf policies;
    private final Register register;
    private final Organisations organisations;
    private final Clock clock;

    DepartmentUnits(
            Freezer freezer,
            PlanStore plans,
            PolicyShelf policies,
            Register register,
            Organisations organisations,
            Clock clock) {
        this.freezer = freezer;
        this.plans = plans;
        this.policies = policies;
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Those that questions of a draft can be asked of, in the order of the organisation.
    public List<Candidate> list(DraftId draft) {
        return staff(draft)
                .map(staff -> staff.tree().listUnits().stream()
                        .filter(unit -> staff.check(unit.id()) instanceof Check.Fits)
                        .map(unit -> new Candidate(
                                unit.id(),
                                unit.name(),
                                staff.people().getOrDefault(unit.id(), 0),
                                staff.tree().getLevel(unit.id())))
                        .toList())
                .orElse(List.of());
    }

    /// Whether questions of a draft can be asked of a unit alone.
    public Check check(DraftId draft, UnitId unit) {
        return staff(draft).map(staff -> staff.check(unit)).orElseGet(Check.Unknown::new);
    }

    /// The same for a round that is planned.
    Check check(RoundPlan plan, UnitId unit) {
        return planned(plan).map(staff -> staff.check(unit)).orElseGet(Check.Unknown::new);
    }

    /// The people of the round that asks the draft; those of today, or of the last round, where there is none.
    private Optional<Staff> staff(DraftId draft) {
        Optional<Staff> ofRound = plans.list().stream()
                .filter(plan -> plan.state().isChangeable())
                .filter(plan -> plan.questions().equals(Optional.of(draft)))
                .findFirst()
                .flatMap(this::planned);
        return ofRound.or(this::today);
    }

    private Optional<Staff> planned(RoundPlan plan) {
        return freezer.findTree(plan)
                .map(tree -> Staff.of(tree, freezer.listWorkplaces(plan), fewestAnswers(plan.policy())));
    }

    private Optional<Staff> today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        int fewest = fewestAnswers(PolicyShelf.USUAL);
        return register.findTree(day)
                .map(tree -> Staff.of(
                        tree,
                        register.listStaff(day).stream().map(StaffMember::unit).toList(),
                        fewest))
                .or(() -> organisations
                        .findCurrent()
                        .map(organisations::get)
                        .map(last -> Staff.of(
                                last.tree(),
                                last.employments().stream()
                                        .map(Employment::unit)
                                        .toList(),
                                fewest)));
    }

    private int fewestAnswers(String policy) {
        return policies.findFewestAnswers(policy)
                .or(() -> policies.findFewestAnswers(PolicyShelf.USUAL))
                .orElseThrow();
    }
}
