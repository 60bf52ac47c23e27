package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import dk.samspil.numerics.audit.Publication;
import dk.samspil.numerics.audit.Register;
import dk.samspil.numerics.audit.ShareAuditor;
import dk.samspil.numerics.audit.ShareAuditor.Answers;
import dk.samspil.numerics.audit.ShareAuditor.ShownShare;
import dk.samspil.numerics.audit.ShareAuditor.Told;
import dk.samspil.statistics.ItemAnswers;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Attacks how each item was answered, together with the means of the same item: which answers may people in small
/// groups still have given? Answers are turned for reversed items, as their means are.
final class SharesAttack {
    private static final int MOST_PLACES = 4;
    private static final int NOT_GIVEN = -1;

    private final ReadRelease release;
    private final Register register;
    private final StoodAttacks stood;
    private final Map<String, List<Row>> shares = new HashMap<>();

    /// @param register who answered
    /// @param stood what has stood an attack already; what stands this one is added
    SharesAttack(ReadRelease release, Register register, StoodAttacks stood) {
        this.release = release;
        this.register = register;
        this.stood = stood;
        for (Row row : release.rows().rows()) {
            if (row.measure() instanceof ReadMeasure.OfShares(Dimension dimension, Item item)) {
                shares.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(row);
            }
        }
    }

    /// One part for each item with shares.
    List<Supplier<AttackedPart>> listParts() {
        List<Supplier<AttackedPart>> parts = new ArrayList<>();
        for (Dimension dimension : release.round().questionnaire().dimensions()) {
            for (Item item : dimension.items()) {
                List<Row> rows = shares.getOrDefault(item.id(), List.of());
                if (!rows.isEmpty()) {
                    parts.add(() -> attackUnlessStood(dimension, item, rows));
                }
            }
        }
        return parts;
    }

    private AttackedPart attackUnlessStood(Dimension dimension, Item item, List<Row> rows) {
        Set<ReleasedFigure> figures =
                rows.stream().map(Row::figure).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<ReadCell, ReleasedValue> means = release.layers().means(item.id());
        return stood.find(item.id(), means, figures)
                .map(AttackedPart::of)
                .orElseGet(() -> attack(dimension, item, means, rows, figures));
    }

    private AttackedPart attack(
            Dimension dimension,
            Item item,
            Map<ReadCell, ReleasedValue> means,
            List<Row> rows,
            Set<ReleasedFigure> figures) {
        List<ReadCell> cells = List.copyOf(means.keySet());
        ItemAnswers answers = release.round().answers(item.id());
        var contributors = new BitSet();
        IntStream.range(0, release.round().people()).filter(answers::counts).forEach(contributors::set);
        try {
            ShareAuditor.Result result = ShareAuditor.audit(
                    register,
                    new Publication(cells.stream().map(release.register()::cell).toList()),
                    contributors,
                    given(answers, item),
                    means.values().stream().map(MeansAttack::shown).toList(),
                    shown(rows, cells, item, dimension));
            var audited = new AuditedLayer(
                    LayerReading.DISTRIBUTIONS,
                    0,
                    result.groups(),
                    Optional.of(new Unsettled(result.tooLarge(), result.tooLong())));
            if (result.told().isEmpty()) {
                stood.add(item.id(), means, figures, audited);
            }
            return new AttackedPart(
                    Optional.of(audited),
                    result.told().stream()
                            .map(told -> finding(item, told, cells))
                            .toList());
        } catch (IllegalArgumentException contradiction) {
            return AttackedPart.of(List.of(new Finding(
                    "share:" + item.id(),
                    "the survey",
                    Finding.Kind.CONTRADICTORY,
                    "?",
                    List.of(String.valueOf(contradiction.getMessage())))));
        }
    }

    private Answers given(ItemAnswers answers, Item item) {
        return new Answers(
                answers.options(),
                IntStream.range(0, release.round().people())
                        .map(person -> answers.isGiven(person)
                                ? turned(answers.answer(person), answers.options(), item)
                                : NOT_GIVEN)
                        .boxed()
                        .toList());
    }

    private static int turned(int answer, int options, Item item) {
        return item.reversed() ? options - 1 - answer : answer;
    }

    private static List<ShownShare> shown(List<Row> rows, List<ReadCell> cells, Item item, Dimension dimension) {
        List<ShownShare> shown = new ArrayList<>();
        Map<ReadCell, Integer> numbers = new HashMap<>();
        cells.forEach(each -> numbers.put(each, numbers.size()));
        for (Row row : rows) {
            Integer cell = numbers.get(row.cell());
            int[] answers = Arrays.stream(
                            ((Measure.Share) row.figure().measure()).answers().split("\\|", -1))
                    .filter(answer -> answer.matches("\\d{1,3}"))
                    .mapToInt(answer -> turned(
                            Integer.parseInt(answer) - dimension.options().min(),
                            dimension.options().size(),
                            item))
                    .sorted()
                    .toArray();
            if (cell != null
                    && answers.length > 0
                    && row.figure().value() instanceof ReleasedValue.Whole(int percent)) {
                shown.add(new ShownShare(cell, answers[0], answers[answers.length - 1], percent));
            }
        }
        return shown;
    }

    /// Names what of each group tells it: its shares where it has some, else its mean.
    private Finding finding(Item item, Told told, List<ReadCell> cells) {
        String where = told.places().stream()
                .limit(MOST_PLACES)
                .map(release.register()::text)
                .distinct()
                .collect(Collectors.joining(" and "));
        Set<ReadCell> withShares = shares.getOrDefault(item.id(), List.of()).stream()
                .map(Row::cell)
                .collect(Collectors.toSet());
        return new Finding(
                "share:" + item.id(),
                where,
                Finding.Kind.NEARLY_KNOWN,
                PeopleClass.of(told.people()),
                told.cells().stream()
                        .map(cells::get)
                        .map(cell -> cell.text() + (withShares.contains(cell) ? " share:" : " mean:") + item.id())
                        .toList());
    }
}
