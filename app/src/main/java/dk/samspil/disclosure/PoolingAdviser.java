package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.numerics.suppress.TreePlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the units with too few answers for a report, and siblings that could share one. Units go by their number in
/// the tree.
///
/// Under each unit that has enough answers, the small ones below are put together into as many groups as possible. Only
/// where they are too few even together do they join the smallest sibling that has enough: a report they share already,
/// else its own report, which it then gives up. A group that would be everybody of the unit above is not proposed: the
/// report above is theirs.
///
/// A shared report is one more unit between the group and the unit above. What is proposed has been planned so: it is
/// safe beside all other reports of units.
final class PoolingAdviser {
    private final UnitTree tree;
    private final ContributorCounts counts;
    private final DisclosurePolicy policy;
    private final List<List<Integer>> shared;
    private final int[] answers;
    private final int[] people;

    /// Looks at a tree.
    ///
    /// @param counts complete are those who answered, or are expected to; anyone are those who were asked
    /// @param shared groups of siblings that share a report already, no unit in two of them
    PoolingAdviser(
            UnitTree tree, ContributorCounts counts, DisclosurePolicy policy, List<? extends List<Integer>> shared) {
        this.tree = tree;
        this.counts = counts;
        this.policy = policy;
        this.shared = shared.stream().<List<Integer>>map(List::copyOf).toList();
        this.answers = inSubtrees(counts::complete);
        this.people = inSubtrees(counts::anyone);
    }

    private int[] inSubtrees(IntUnaryOperator own) {
        var sums = new int[tree.size()];
        tree.bottomUp().forEach(unit -> {
            sums[unit] += own.applyAsInt(unit);
            if (unit != tree.root()) {
                sums[tree.parent(unit)] += sums[unit];
            }
        });
        return sums;
    }

    /// What is advised.
    ///
    /// @param small the uppermost units with too few answers; those below them have too few as well
    /// @param reportsWithout how many units have a report as things are
    /// @param reportsWith how many have one, their own or shared, if all proposals are accepted
    record Advice(List<Integer> small, List<Proposal> proposals, int reportsWithout, int reportsWith) {
        Advice {
            small = List.copyOf(small);
            proposals = List.copyOf(proposals);
        }
    }

    /// Siblings that could share a report.
    ///
    /// @param units two or more, in the order of their numbers
    /// @param givingUp the one that would have a report of its own otherwise
    record Proposal(List<Integer> units, OptionalInt givingUp) {
        Proposal {
            units = List.copyOf(units);
        }
    }

    Advice advise() {
        List<Integer> small = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        tree.topDown().filter(unit -> answers[unit] >= minimum()).forEach(unit -> adviseBelow(unit, small, proposals));
        UnitPlan planned = plan(groupsWith(proposals));
        int groups = groupsWith(proposals).size() - proposals.size();
        List<Proposal> published = IntStream.range(0, proposals.size())
                .filter(position ->
                        planned.decision(tree.size() + groups + position).isPublished())
                .mapToObj(proposals::get)
                .toList();
        if (answers[tree.root()] < minimum() && people[tree.root()] > 0) {
            small.add(tree.root());
        }
        small.sort(Comparator.naturalOrder());
        return new Advice(small, published, reports(shared), reports(groupsWith(published)));
    }

    private int minimum() {
        return Math.max(policy.minimumUnit(), policy.minimumSupport());
    }

    private void adviseBelow(int unit, List<Integer> small, List<Proposal> proposals) {
        List<List<Integer>> siblings = siblingsUnder(unit);
        List<List<Integer>> few =
                siblings.stream().filter(each -> answersOf(each) < minimum()).toList();
        few.forEach(small::addAll);
        if (few.isEmpty()) {
            return;
        }
        List<List<Integer>> groups =
                SmallGroups.of(few.stream().mapToInt(this::answersOf).toArray(), minimum());
        if (groups.isEmpty()) {
            smallestWithEnough(siblings).ifPresent(host -> {
                OptionalInt givingUp = host.size() == 1 ? OptionalInt.of(host.getFirst()) : OptionalInt.empty();
                addUnlessAll(unit, joined(Stream.concat(few.stream(), Stream.of(host))), givingUp, proposals);
            });
        }
        groups.forEach(
                group -> addUnlessAll(unit, joined(group.stream().map(few::get)), OptionalInt.empty(), proposals));
    }

    /// The units below that have people, those that share a report together.
    private List<List<Integer>> siblingsUnder(int unit) {
        List<List<Integer>> siblings = new ArrayList<>();
        tree.children(unit).filter(child -> people[child] > 0).forEach(child -> {
            List<Integer> group = shared.stream()
                    .filter(each -> each.contains(child))
                    .findFirst()
                    .orElse(List.of(child));
            if (!siblings.contains(group)) {
                siblings.add(group);
            }
        });
        return siblings;
    }

    private Optional<List<Integer>> smallestWithEnough(List<List<Integer>> siblings) {
        return siblings.stream()
                .filter(each -> answersOf(each) >= minimum())
                .min(Comparator.comparing((List<Integer> each) -> each.size() == 1)
                        .thenComparingInt(this::answersOf));
    }

    private void addUnlessAll(int above, List<Integer> units, OptionalInt givingUp, List<Proposal> proposals) {
        int asked = units.stream().mapToInt(unit -> people[unit]).sum();
        if (asked < people[above]) {
            proposals.add(new Proposal(units, givingUp));
        }
    }

    private static List<Integer> joined(Stream<List<Integer>> siblings) {
        return siblings.flatMap(List::stream).sorted().toList();
    }

    private int answersOf(List<Integer> units) {
        return units.stream().mapToInt(unit -> answers[unit]).sum();
    }

    /// The groups there are and the proposed ones, without those that a proposal takes up; the proposed ones last.
    private List<List<Integer>> groupsWith(List<Proposal> proposals) {
        List<List<Integer>> groups = new ArrayList<>(shared.stream()
                .filter(group -> proposals.stream()
                        .noneMatch(proposal -> proposal.units().containsAll(group)))
                .toList());
        proposals.forEach(proposal -> groups.add(proposal.units()));
        return groups;
    }

    private int reports(List<List<Integer>> groups) {
        UnitPlan plan = plan(groups);
        TreeSet<Integer> withReport = new TreeSet<>();
        IntStream.range(0, tree.size())
                .filter(unit -> plan.decision(unit).isPublished())
                .forEach(withReport::add);
        for (int group = 0; group < groups.size(); group++) {
            if (plan.decision(tree.size() + group).isPublished()) {
                withReport.addAll(groups.get(group));
            }
        }
        return withReport.size();
    }

    /// The plan for the tree in which every group is a unit between its members and the one above.
    private UnitPlan plan(List<List<Integer>> groups) {
        int size = tree.size() + groups.size();
        int[] parents = new int[size];
        int[] complete = new int[size];
        int[] anyone = new int[size];
        Arrays.setAll(parents, unit -> unit < tree.size() ? tree.parent(unit) : UnitTree.NO_PARENT);
        for (int unit = 0; unit < tree.size(); unit++) {
            complete[unit] = counts.complete(unit);
            anyone[unit] = counts.anyone(unit);
        }
        for (int group = 0; group < groups.size(); group++) {
            int number = tree.size() + group;
            parents[number] = tree.parent(groups.get(group).getFirst());
            groups.get(group).forEach(unit -> parents[unit] = number);
        }
        return new TreePlanner(policy.unitRules()).plan(UnitTree.of(parents), ContributorCounts.of(complete, anyone));
    }
}
