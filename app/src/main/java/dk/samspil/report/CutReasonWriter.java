package dk.samspil.report;

import dk.samspil.disclosure.CutWithheldReason;
import dk.samspil.disclosure.PolicyCut;
import dk.samspil.disclosure.ReleasedCut;
import dk.samspil.disclosure.ReleasedUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says why breakdowns of a unit are coarse or missing: one sentence for each reason, not one for each breakdown.
final class CutReasonWriter {
    private final UnitFigures figures;
    private final Phrases phrases;
    private final CutNames names;
    private final Reasons reasons;

    CutReasonWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
        var policy = figures.table().release().policy();
        this.names = new CutNames(policy, phrases);
        this.reasons = new Reasons(phrases.language(), policy);
    }

    List<String> sentences() {
        Map<CutWithheldReason, List<String>> cuts = new EnumMap<>(CutWithheldReason.class);
        for (PolicyCut cut : figures.table().release().policy().cuts()) {
            reasonFor(cut.id())
                    .ifPresent(reason -> cuts.computeIfAbsent(reason, none -> new ArrayList<>())
                            .add(cut.id()));
        }
        return cuts.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Optional<CutWithheldReason> reasonFor(String cut) {
        Optional<ReleasedCut> shown =
                figures.cuts().stream().filter(each -> each.cut().equals(cut)).findFirst();
        if (shown.isPresent()) {
            return Optional.of(CutWithheldReason.CUT_SMALL)
                    .filter(reason -> shown.get().merged());
        }
        return figures.table().findCutReason(figures.unit().id(), cut);
    }

    private String sentence(CutWithheldReason reason, List<String> cuts) {
        List<String> labels = cuts.stream().map(names::inSentence).toList();
        return phrases.text(
                reason == CutWithheldReason.CUT_SMALL ? "cuts.coarse" : "cuts.missing",
                "cuts",
                phrases.listed(labels),
                "reason",
                reasons.cut(reason, above(cuts.getFirst())));
    }

    /// The nearest unit above that has the breakdown; the organisation where none has.
    private String above(String cut) {
        Optional<ReleasedUnit> above = figures.parent();
        while (above.isPresent() && !figures.hasCut(above.get(), cut)) {
            above = above.flatMap(figures.table()::findPublishedAbove);
        }
        return above.orElseGet(figures.table()::getRoot).name();
    }
}
