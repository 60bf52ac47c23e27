package dk.samspil.disclosure;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.numerics.suppress.DisplayedRate;
import dk.samspil.numerics.suppress.Distribution;
import dk.samspil.numerics.suppress.DistributionPlan;
import dk.samspil.numerics.suppress.DistributionPlanner;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes every figure that a plan lets out, exactly as everybody will see it.
final class Figures {
    /// The number of people behind a single item is told only from here on.
    private static final int ITEM_COUNT_FROM = CountClass.FROM_50.lowest();

    private final ScoredRound round;
    private final RoundPlan plan;
    private final int[] answeredInRate;
    private final Map<String, List<Moments>> moments = new HashMap<>();
    private final Map<String, DistributionPlan> distributions = new HashMap<>();

    Figures(ScoredRound round, RoundPlan plan) {
        this.round = round;
        this.plan = plan;
        this.answeredInRate = round.countCells(plan.invited(), round.answered());
        var questionnaire = round.questionnaire();
        questionnaire.dimensions().forEach(dimension -> tabulate(dimension.id()));
        questionnaire.composites().forEach(composite -> tabulate(composite.id()));
        questionnaire.listItems().stream().map(Item::id).forEach(item -> {
            tabulate(item);
            distributions.put(item, distributionsOf(item));
        });
    }

    private void tabulate(String id) {
        moments.put(id, round.moments(id, plan.get(id)));
    }

    private DistributionPlan distributionsOf(String item) {
        return DistributionPlanner.plan(plan.getDistribution(item), round.answers(item), unit -> itemMean(item, unit));
    }

    /// Every figure, unit by unit in tree order, in the order of the questionnaire.
    List<ReleasedFigure> list() {
        List<ReleasedFigure> all = new ArrayList<>();
        round.organisation().listUnits().forEach(unit -> {
            int number = round.units().getNumber(unit.id());
            if (plan.answered().decision(number).isPublished()) {
                new OfUnit(unit.id(), number, all).addAll();
            }
        });
        return all;
    }

    private Optional<DisplayedMean> scaleMean(String id, int unit) {
        return mean(id, unit, this::scaleCount);
    }

    private Optional<DisplayedMean> itemMean(String id, int unit) {
        return mean(id, unit, this::itemCount);
    }

    private Optional<DisplayedMean> mean(String id, int unit, CountRule rule) {
        Moments found = momentsOf(id, unit);
        return plan.get(id).decision(unit).isPublished() && found.n() > 0
                ? Optional.of(DisplayedMean.of(found.mean(), rule.count(unit, found.n()), BandRule.DEFAULT))
                : Optional.empty();
    }

    private Moments momentsOf(String id, int unit) {
        return moments.getOrDefault(id, List.of()).get(unit);
    }

    private Optional<Distribution> distributionOf(String item, int unit) {
        return Optional.ofNullable(distributions.get(item)).flatMap(plans -> plans.find(unit));
    }

    private interface CountRule {
        DisplayedCount count(int unit, int contributors);
    }

    /// A dimension's count is exact only where the unit's is; else its class.
    private DisplayedCount scaleCount(int unit, int contributors) {
        return plan.count(unit) instanceof DisplayedCount.Exact
                ? DisplayedCount.of(contributors)
                : new DisplayedCount.Within(CountClass.of(contributors));
    }

    private DisplayedCount itemCount(int unit, int contributors) {
        return contributors >= ITEM_COUNT_FROM
                ? scaleCount(unit, contributors)
                : new DisplayedCount.Within(CountClass.of(contributors));
    }

    private final class OfUnit {
        private final UnitId id;
        private final int unit;
        private final List<ReleasedFigure> all;

        OfUnit(UnitId id, int unit, List<ReleasedFigure> all) {
            this.id = id;
            this.unit = unit;
            this.all = all;
        }

        void addAll() {
            DisplayedCount count = plan.count(unit);
            addRate(count);
            round.questionnaire().dimensions().forEach(dimension -> {
                addMean(dimension.id(), scaleMean(dimension.id(), unit), Figures.this::scaleCount);
                dimension.items().forEach(item -> addItem(item, dimension.options()));
            });
            round.questionnaire()
                    .composites()
                    .forEach(each -> addMean(each.id(), scaleMean(each.id(), unit), Figures.this::scaleCount));
        }

        private void addRate(DisplayedCount count) {
            UnitPlan rates = plan.invited();
            if (rates.decision(unit).isPublished()) {
                Released.rate(DisplayedRate.of(answeredInRate[unit], rates.shown(unit)))
                        .ifPresent(rate -> add(new Measure.ResponseRate(), count, rate));
            }
        }

        private void addItem(Item item, AnswerOptions options) {
            addMean(item.id(), itemMean(item.id(), unit), Figures.this::itemCount);
            distributionOf(item.id(), unit).ifPresent(found -> addShares(item, options, found));
        }

        private void addMean(String measured, Optional<DisplayedMean> mean, CountRule rule) {
            mean.ifPresent(value -> add(
                    new Measure.Mean(measured),
                    rule.count(unit, momentsOf(measured, unit).n()),
                    Released.mean(value)));
        }

        private void addShares(Item item, AnswerOptions options, Distribution distribution) {
            ToIntFunction<Integer> answerOf = position -> position + options.min();
            int people = distribution.classes().stream()
                    .mapToInt(Distribution.AnswerClass::people)
                    .sum();
            for (Distribution.AnswerClass each : distribution.classes()) {
                String answers = IntStream.rangeClosed(each.lowestAnswer(), each.highestAnswer())
                        .map(answerOf::applyAsInt)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("|"));
                add(
                        new Measure.Share(item.id(), answers),
                        itemCount(unit, people),
                        new ReleasedValue.Whole(each.percent()));
            }
        }

        private void add(Measure measure, DisplayedCount count, ReleasedValue value) {
            all.add(ReleasedFigure.ofUnit(id, measure, Released.count(count), value));
        }
    }
}
