package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes every figure that a plan lets out, exactly as everybody will see it.
final class Figures {
    private final ScoredRound round;
    private final RoundPlan plan;
    private final Map<String, ItemDistributions> distributions = new HashMap<>();

    Figures(ScoredRound round, RoundPlan plan) {
        this.round = round;
        this.plan = plan;
        List<String> items = new ArrayList<>();
        List<Supplier<ItemDistributions>> work = new ArrayList<>();
        for (Dimension dimension : round.questionnaire().dimensions()) {
            var units = plan.battery(dimension.id()).distributions().units();
            dimension.items().stream().map(Item::id).forEach(item -> {
                items.add(item);
                work.add(() -> new ItemDistributions(round, plan, item, units, unit -> itemMean(item, unit)));
            });
        }
        List<ItemDistributions> found = InParallel.list(work);
        for (int number = 0; number < found.size(); number++) {
            distributions.put(items.get(number), found.get(number));
        }
    }

    /// Every figure, unit by unit in tree order, a unit's own before its breakdowns, in the order of the questionnaire;
    /// joint reports last.
    List<ReleasedFigure> list() {
        List<ReleasedFigure> all = new ArrayList<>();
        round.organisation().listUnits().forEach(unit -> {
            int number = round.units().getNumber(unit.id());
            if (plan.units().decision(number).isPublished()) {
                addUnit(unit.id(), number, all);
                plan.listCuts(number).forEach(table -> addBreakdown(unit.id(), table, all));
            }
        });
        plan.reports()
                .joints()
                .forEach(joint -> addUnit(joint.id(), plan.reports().getNumber(joint), all));
        return all;
    }

    private void addUnit(UnitId id, int unit, List<ReleasedFigure> all) {
        DisplayedCount count = plan.count(unit);
        CellFigures ofUnit = ofUnit(id, unit);
        Released.rate(plan.rate(unit))
                .map(rate -> ReleasedFigure.ofUnit(id, new Measure.ResponseRate(), Released.count(count), rate))
                .ifPresent(all::add);
        for (Dimension dimension : round.questionnaire().dimensions()) {
            ofUnit.mean(dimension.id()).ifPresent(all::add);
            for (Item item : dimension.items()) {
                ofUnit.mean(item.id()).ifPresent(all::add);
                all.addAll(shares(id, unit, dimension, item));
            }
        }
        plan.composites().forEach(each -> ofUnit.composite(each).ifPresent(all::add));
    }

    private List<ReleasedFigure> shares(UnitId id, int unit, Dimension dimension, Item item) {
        int people = plan.means(item.id()).count(plan.cells().ofUnit(unit));
        DisplayedCount count = CountDisplay.beside(plan.count(unit)).ofItem(people);
        return Optional.ofNullable(distributions.get(item.id())).orElseThrow().list(unit).stream()
                .map(share -> ReleasedFigure.ofUnit(
                        id,
                        new Measure.Share(
                                item.id(), answers(share, dimension.options().min())),
                        Released.count(count),
                        new ReleasedValue.Whole(share.percent())))
                .toList();
    }

    private static String answers(ItemDistributions.Share share, int lowestAnswer) {
        return IntStream.rangeClosed(share.lowestAnswer(), share.highestAnswer())
                .map(position -> position + lowestAnswer)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("|"));
    }

    private void addBreakdown(UnitId id, CutTable table, List<ReleasedFigure> all) {
        IntStream.range(0, table.blocks().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        block -> table.blocks().get(block).categories().getFirst()))
                .forEach(block -> addBlock(id, table, block, all));
    }

    private void addBlock(UnitId id, CutTable table, int block, List<ReleasedFigure> all) {
        var category = plan.cuts().category(table.cut(), table.blocks().get(block));
        var means = new PlannedMeans(
                plan, new Place(table.unit(), table.cut()), plan.cells().ofBlock(table.unit(), table.cut(), block));
        var ofBlock = new CellFigures(id, Optional.of(category), CountDisplay.OF_BLOCKS, means);
        for (Dimension dimension : round.questionnaire().dimensions()) {
            ofBlock.mean(dimension.id()).ifPresent(all::add);
            dimension.items().forEach(item -> ofBlock.mean(item.id()).ifPresent(all::add));
        }
        plan.composites().forEach(each -> ofBlock.composite(each).ifPresent(all::add));
    }

    private CellFigures ofUnit(UnitId id, int unit) {
        return new CellFigures(
                id,
                Optional.empty(),
                CountDisplay.beside(plan.count(unit)),
                new PlannedMeans(plan, Place.ofUnit(unit), plan.cells().ofUnit(unit)));
    }

    private Optional<DisplayedMean> itemMean(String item, int unit) {
        return plan.shows(item, Place.ofUnit(unit))
                ? Optional.of(ofUnit(plan.reports().getId(unit), unit).display(item))
                : Optional.empty();
    }
}
