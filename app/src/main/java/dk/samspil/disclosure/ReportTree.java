package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlanner.Candidates;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.Decision;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.numerics.suppress.WithheldReason;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.statistics.UnitIndex;
import dk.samspil.survey.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may have a report in a round: the units by their numbers, and after them the joint reports, each as one more
/// unit between those that share it and the one above. So a joint report is planned beside everything else, and a unit
/// that shares one has none of its own.
final class ReportTree {
    private final UnitIndex units;
    private final List<JointReport> joints;
    private final List<RefusedJoint> refused;

    private ReportTree(UnitIndex units, List<JointReport> joints, List<RefusedJoint> refused) {
        this.units = units;
        this.joints = List.copyOf(joints);
        this.refused = List.copyOf(refused);
    }

    /// The tree with those joint reports that hold everybody in their units; a report that would leave some of them to
    /// a level above, or have none, is refused.
    static ReportTree of(ScoredRound round, DisclosurePolicy policy, List<JointReport> wanted) {
        var tree = new ReportTree(round.units(), wanted, List.of());
        Optional<ReportTree> smaller = tree.findWithoutRefused(round, policy);
        while (smaller.isPresent()) {
            tree = smaller.get();
            smaller = tree.findWithoutRefused(round, policy);
        }
        return tree;
    }

    private Optional<ReportTree> findWithoutRefused(ScoredRound round, DisclosurePolicy policy) {
        if (joints.isEmpty()) {
            return Optional.empty();
        }
        UnitPlan plan = new TreePlanner(policy.unitRules())
                .plan(toTree(), counts(round), candidates().results());
        List<JointReport> kept = new ArrayList<>();
        List<RefusedJoint> all = new ArrayList<>(refused);
        for (JointReport joint : joints) {
            int number = getNumber(joint);
            if (plan.decision(number) == Decision.WHOLE) {
                kept.add(joint);
            } else {
                boolean few = plan.findReason(number).equals(Optional.of(WithheldReason.FEW));
                all.add(new RefusedJoint(
                        joint.units(),
                        few ? dk.samspil.disclosure.WithheldReason.FEW : dk.samspil.disclosure.WithheldReason.REST));
            }
        }
        return kept.size() == joints.size() ? Optional.empty() : Optional.of(new ReportTree(units, kept, all));
    }

    private ContributorCounts counts(ScoredRound round) {
        int[] answered = new int[size()];
        for (int person = 0; person < round.people(); person++) {
            answered[round.home(person)]++;
        }
        return ContributorCounts.of(answered, ofHomes(round.invitedByHome()));
    }

    /// The joint reports that are planned.
    List<JointReport> joints() {
        return joints;
    }

    List<RefusedJoint> refused() {
        return refused;
    }

    /// The units of every joint report that was to be planned.
    Set<List<UnitId>> wanted() {
        return Stream.concat(
                        joints.stream().map(JointReport::units),
                        refused.stream().map(RefusedJoint::units))
                .collect(Collectors.toSet());
    }

    /// The number of units and joint reports.
    int size() {
        return units.size() + joints.size();
    }

    UnitTree toTree() {
        int[] parents = Arrays.copyOf(units.toParents(), size());
        joints.forEach(joint -> {
            int number = getNumber(joint);
            parents[number] = units.toParents()[units.getNumber(joint.units().getFirst())];
            joint.units().forEach(unit -> parents[units.getNumber(unit)] = number);
        });
        return UnitTree.of(parents);
    }

    /// Who may have what: a unit that shares a report none of its own, and a joint report no breakdowns.
    Candidates candidates() {
        return new Candidates(number -> findJointOf(number).isEmpty(), number -> number < units.size());
    }

    /// Numbers of people by home; nobody's home is a joint report.
    int[] ofHomes(int[] byUnit) {
        return Arrays.copyOf(byUnit, size());
    }

    int getNumber(JointReport joint) {
        return units.size() + joints.indexOf(joint);
    }

    /// The number of a unit or joint report.
    int getNumber(UnitId id) {
        return IntStream.range(0, size())
                .filter(number -> getId(number).equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The unit or joint report of a number.
    UnitId getId(int number) {
        return number < units.size()
                ? units.getUnit(number)
                : joints.get(number - units.size()).id();
    }

    /// Whether everybody in a unit or joint report was asked about a dimension.
    boolean isAsked(ScoredRound round, Dimension dimension, int number) {
        return number < units.size()
                ? round.isAsked(dimension, units.getUnit(number))
                : joints.get(number - units.size()).units().stream().allMatch(unit -> round.isAsked(dimension, unit));
    }

    /// The joint report that a unit shares.
    Optional<JointReport> findJointOf(int unit) {
        return unit < units.size()
                ? joints.stream()
                        .filter(joint -> joint.units().contains(units.getUnit(unit)))
                        .findFirst()
                : Optional.empty();
    }
}
