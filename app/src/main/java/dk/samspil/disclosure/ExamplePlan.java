package dk.samspil.disclosure;

import dk.samspil.disclosure.PolicyExample.ExampleGroup;
import dk.samspil.disclosure.PolicyExample.ExampleUnit;
import dk.samspil.disclosure.PolicyExample.Result;
import dk.samspil.numerics.suppress.CellPlan;
import dk.samspil.numerics.suppress.CellPlanner;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.numerics.suppress.UnitTree;
import dk.samspil.numerics.suppress.WithheldReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What the planner makes of an example under a policy.
final class ExamplePlan {
    private final PolicyExample example;
    private final List<String> groups;
    private final CellPlan plan;

    ExamplePlan(PolicyExample example, DisclosurePolicy policy) {
        this.example = example;
        this.groups = example.units().stream()
                .flatMap(unit -> unit.answers().stream())
                .map(ExampleGroup::name)
                .distinct()
                .toList();
        int[] parents = units().map(example::parentOf).toArray();
        int[] invited = example.units().stream().mapToInt(ExampleUnit::invited).toArray();
        this.plan = new CellPlanner(policy.cellRules(), List.of(Cut.by(0)))
                .plan(UnitTree.of(parents), population(), invited);
    }

    private IntStream units() {
        return IntStream.range(0, example.units().size());
    }

    private Population population() {
        List<Integer> homes = new ArrayList<>();
        List<Integer> categories = new ArrayList<>();
        units().forEach(unit -> {
            for (ExampleGroup group : example.units().get(unit).answers()) {
                for (int person = 0; person < group.answers(); person++) {
                    homes.add(unit);
                    categories.add(groups.indexOf(group.name()));
                }
            }
        });
        return Population.of(
                homes.stream().mapToInt(Integer::intValue).toArray(),
                categories.stream().mapToInt(Integer::intValue).toArray());
    }

    List<Result> results() {
        return units().mapToObj(this::result).toList();
    }

    private Result result(int unit) {
        UnitPlan units = plan.units();
        return switch (units.decision(unit)) {
            case WHOLE -> Result.REPORT;
            case DEFERRED -> Result.PART;
            case WITHHELD -> units.findReason(unit).orElseThrow() == WithheldReason.FEW ? Result.FEW : Result.REST;
        };
    }

    List<List<List<String>>> breakdowns() {
        return units().mapToObj(unit -> plan.findCut(unit, 0).map(this::blocks).orElse(List.of()))
                .toList();
    }

    private List<List<String>> blocks(CutTable table) {
        return table.blocks().stream()
                .<List<String>>map(block ->
                        block.categories().stream().map(groups::get).sorted().toList())
                .toList();
    }
}
