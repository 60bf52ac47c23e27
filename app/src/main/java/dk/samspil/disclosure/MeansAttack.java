package dk.samspil.disclosure;

import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.audit.ShownMean;
import dk.samspil.numerics.audit.ValueAuditor;
import dk.samspil.numerics.audit.ValueExposure;
import dk.samspil.numerics.audit.ValueResult;
import dk.samspil.statistics.PersonValues;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Attacks the values of released means: what may somebody still have answered, for a reader who knows to which whole
/// number each mean was rounded? The answers themselves only save work: they tell where it is worth looking.
final class MeansAttack {
    private static final int HIGHEST = 100;
    private static final int MOST_PLACES = 4;

    private final ReadRelease release;
    private final Register register;
    private final StoodAttacks stood;

    /// @param register who answered
    /// @param stood what has stood an attack already; what stands this one is added
    MeansAttack(ReadRelease release, Register register, StoodAttacks stood) {
        this.release = release;
        this.register = register;
        this.stood = stood;
    }

    /// One part for each dimension and item.
    List<Supplier<AttackedPart>> listParts(RandomGenerator random) {
        List<Supplier<AttackedPart>> parts = new ArrayList<>();
        for (Dimension dimension : release.round().questionnaire().dimensions()) {
            PersonValues scores = release.round().scores(dimension.id());
            var steps = AnswerSteps.of(release.round(), dimension);
            parts.add(part(dimension.id(), scores, steps::ofScores, LayerReading.MEANS, random));
            dimension.items().stream().map(Item::id).forEach(item -> {
                PersonValues itemScores = release.round().itemScores(item);
                parts.add(part(item, itemScores, () -> steps.ofItem(item), LayerReading.ITEMS, random));
            });
        }
        return parts;
    }

    private Supplier<AttackedPart> part(
            String id, PersonValues values, Supplier<int[]> steps, String layer, RandomGenerator random) {
        Map<ReadCell, ReleasedValue> means = release.layers().means(id);
        if (means.isEmpty()) {
            return () -> AttackedPart.of(List.of());
        }
        Optional<AuditedLayer> before = stood.find(id, means);
        if (before.isPresent()) {
            return () -> AttackedPart.of(before.get());
        }
        var auditor = new ValueAuditor(new SplittableRandom(random.nextLong()));
        return () -> attack(id, means, values, steps.get(), layer, auditor);
    }

    private AttackedPart attack(
            String id,
            Map<ReadCell, ReleasedValue> means,
            PersonValues values,
            int[] steps,
            String layer,
            ValueAuditor auditor) {
        List<ReadCell> cells = List.copyOf(means.keySet());
        var publication =
                new Publication(cells.stream().map(release.register()::cell).toList());
        List<ShownMean> shown = means.values().stream().map(MeansAttack::shown).toList();
        try {
            ValueResult result =
                    auditor.audit(register, publication, contributors(values), points(values), steps, shown);
            var audited = new AuditedLayer(
                    layer, 0, result.blocks(), Optional.of(new Unsettled(result.tooLarge(), result.tooLong())));
            if (result.exposures().isEmpty()) {
                stood.add(id, means, audited);
            }
            return new AttackedPart(
                    Optional.of(audited),
                    result.exposures().stream()
                            .map(exposure -> finding(id, exposure, cells))
                            .toList());
        } catch (IllegalArgumentException contradiction) {
            return AttackedPart.of(List.of(new Finding(
                    "mean:" + id,
                    "the survey",
                    Finding.Kind.CONTRADICTORY,
                    "?",
                    List.of(String.valueOf(contradiction.getMessage())))));
        }
    }

    /// What a released mean says.
    static ShownMean shown(ReleasedValue value) {
        return switch (value) {
            case ReleasedValue.Whole(int points) -> ShownMean.of(points);
            case ReleasedValue.Below(int limit) -> new ShownMean(0, limit);
            case ReleasedValue.Above(int limit) -> new ShownMean(limit, HIGHEST);
        };
    }

    private static BitSet contributors(PersonValues values) {
        var contributors = new BitSet(values.people());
        for (int person = 0; person < values.people(); person++) {
            contributors.set(person, values.has(person));
        }
        return contributors;
    }

    private static double[] points(PersonValues values) {
        var points = new double[values.people()];
        for (int person = 0; person < points.length; person++) {
            points[person] = values.has(person) ? (double) values.get(person) / PersonValues.ONE : Double.NaN;
        }
        return points;
    }

    private Finding finding(String id, ValueExposure exposure, List<ReadCell> cells) {
        String where = exposure.places().stream()
                .limit(MOST_PLACES)
                .map(release.register()::text)
                .distinct()
                .collect(Collectors.joining(" and "));
        return new Finding(
                "mean:" + id,
                where,
                Finding.Kind.NEARLY_KNOWN,
                PeopleClass.of(exposure.people()),
                exposure.cells().stream().map(cell -> cells.get(cell).text()).toList());
    }
}
