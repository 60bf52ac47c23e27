package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellLedger;
import dk.samspil.numerics.suppress.CellLedger.Verdict;
import dk.samspil.numerics.suppress.CellRules;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One question to the ledger of a round: first whether the people may be told of at all, then topic by topic.
final class LedgerQuestion {
    private final ReadRelease release;
    private final CellLedger ledger;

    LedgerQuestion(ReadRelease release) {
        this.release = release;
        this.ledger = new RoundLedger(release).cells();
    }

    LaterAnswer ask(LaterQuestion question) {
        return switch (question) {
            case LaterQuestion.OfGroup group -> askGroup(group);
            case LaterQuestion.OfBreakdown breakdown -> askBreakdown(breakdown);
        };
    }

    private LaterAnswer askGroup(LaterQuestion.OfGroup group) {
        Optional<ReadCell.OfGroup> cell = findCell(group);
        if (cell.isEmpty()) {
            return new LaterAnswer.No(LaterAnswer.Reason.UNKNOWN);
        }
        BitSet members = release.register().members(cell.get());
        if (members.cardinality() < release.policy().minimumUnit()) {
            return new LaterAnswer.No(LaterAnswer.Reason.FEW);
        }
        Verdict ofInvited = new InvitedLedger(release).consider(cell.get());
        return ofInvited instanceof Verdict.Refused refused
                ? refusal(refused)
                : answer(
                        List.of(members),
                        group.units(),
                        release.policy().minimumUnit(),
                        batteries -> ledger.consider(members, batteries));
    }

    /// A group in terms of the round; empty where there is no such unit, or the name is taken.
    private Optional<ReadCell.OfGroup> findCell(LaterQuestion.OfGroup group) {
        boolean taken = isUnit(group.id())
                || release.rows().listCounted().stream()
                        .anyMatch(cell -> cell.text().equals(group.id().value()));
        boolean known = !group.units().isEmpty() && group.units().stream().allMatch(this::isUnit);
        return taken || !known ? Optional.empty() : Optional.of(cellOf(group));
    }

    private ReadCell.OfGroup cellOf(LaterQuestion.OfGroup group) {
        return new ReadCell.OfGroup(
                group.id(),
                group.units().stream()
                        .map(unit -> release.round().units().getNumber(unit))
                        .toList());
    }

    private boolean isUnit(UnitId unit) {
        return release.round().organisation().find(unit).isPresent();
    }

    private LaterAnswer askBreakdown(LaterQuestion.OfBreakdown question) {
        List<ReadCell.OfBlock> blocks = listBlocks(question);
        if (blocks.isEmpty()) {
            return new LaterAnswer.No(LaterAnswer.Reason.UNKNOWN);
        }
        List<BitSet> people = blocks.stream().map(release.register()::members).toList();
        var region = new BitSet();
        people.forEach(region::or);
        Cut cut = release.cuts().cuts().get(blocks.getFirst().cut());
        CellRules rules = release.policy().cellRules();
        int least = rules.minimumBlockOf(cut);
        if (region.cardinality() < rules.minimumUnitOf(cut)
                || people.stream().anyMatch(each -> each.cardinality() < least)) {
            return new LaterAnswer.No(LaterAnswer.Reason.FEW);
        }
        return answer(
                people,
                List.of(question.unit()),
                least,
                batteries -> ledger.considerPartition(
                        region,
                        person -> IntStream.range(0, people.size())
                                .filter(block -> people.get(block).get(person))
                                .findFirst()
                                .orElseThrow(),
                        batteries));
    }

    /// The blocks of a breakdown that has every person of a published unit in exactly one of them; none where it has
    /// not, or there is no such unit or breakdown.
    List<ReadCell.OfBlock> listBlocks(LaterQuestion.OfBreakdown question) {
        var cut = release.cuts().find(question.cut());
        Optional<ReadCell> unit = release.rows().listCounted().stream()
                .filter(ReadCell.OfUnit.class::isInstance)
                .filter(cell -> cell.text().equals(question.unit().value()))
                .findFirst();
        if (cut.isEmpty() || unit.isEmpty() || question.blocks().size() < 2) {
            return List.of();
        }
        List<ReadCell.OfBlock> blocks = new ArrayList<>();
        for (List<String> values : question.blocks()) {
            release.cuts()
                    .findCategories(cut.getAsInt(), values)
                    .filter(categories -> !categories.isEmpty())
                    .ifPresent(categories -> blocks.add(blockOf(question.unit(), cut.getAsInt(), categories)));
        }
        return blocks.size() == question.blocks().size() && isPartition(blocks, unit.get()) ? blocks : List.of();
    }

    private boolean isPartition(List<ReadCell.OfBlock> blocks, ReadCell unit) {
        var everybody = new BitSet();
        int inBlocks = 0;
        for (ReadCell block : blocks) {
            everybody.or(release.register().members(block));
            inBlocks += release.register().members(block).cardinality();
        }
        return inBlocks == everybody.cardinality()
                && everybody.equals(release.register().members(unit));
    }

    private ReadCell.OfBlock blockOf(UnitId unit, int cut, List<Integer> categories) {
        return new ReadCell.OfBlock(
                release.round().units().getNumber(unit),
                unit,
                cut,
                categories,
                release.cuts().category(cut, new CutTable.Block(categories)));
    }

    /// @param units where the people work: of a dimension that not all of them were asked there is no figure
    /// @param least how many people with a score each of the groups must have for a dimension's mean
    private LaterAnswer answer(
            List<BitSet> people, List<UnitId> units, int least, Function<List<Contributors>, Verdict> ledgerOn) {
        Verdict asSuch = ledgerOn.apply(List.of());
        if (asSuch instanceof Verdict.Refused refused) {
            return refusal(refused);
        }
        List<String> shown = new ArrayList<>();
        boolean known = asSuch instanceof Verdict.AlreadyKnown;
        List<Dimension> asked = release.round().questionnaire().dimensions().stream()
                .filter(dimension ->
                        units.stream().allMatch(unit -> release.round().isAsked(dimension, unit)))
                .toList();
        for (Dimension dimension : asked) {
            Contributors scored = release.layers().scored(dimension);
            Verdict verdict = ledgerOn.apply(List.of(scored));
            boolean enough = people.stream().allMatch(each -> count(each, scored) >= least);
            known &= verdict instanceof Verdict.AlreadyKnown;
            if (enough && !(verdict instanceof Verdict.Refused)) {
                shown.add(dimension.id());
            }
        }
        if (shown.isEmpty()) {
            return new LaterAnswer.No(LaterAnswer.Reason.FEW_TOPIC);
        }
        return known ? new LaterAnswer.AlreadyKnown(shown) : new LaterAnswer.Yes(shown);
    }

    private static long count(BitSet people, Contributors contributors) {
        return people.stream().filter(contributors::isComplete).count();
    }

    private static LaterAnswer refusal(Verdict.Refused refused) {
        return new LaterAnswer.No(
                switch (refused.reason()) {
                    case FEW -> LaterAnswer.Reason.FEW;
                    case REST, NOT_CANDIDATE -> LaterAnswer.Reason.REST;
                    case OTHER_TABLE -> LaterAnswer.Reason.ANSWERS_CHANGED;
                });
    }
}
