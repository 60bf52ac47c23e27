package dk.samspil.report;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.report.UnitReport.Protection;
import dk.samspil.report.UnitReport.Rung;
import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/// How the answers are protected, and where on the ladder of detail the unit stands.
final class ProtectionWriter {
    private static final int ITEMS_FROM = 10;
    private static final int CLASSES_FROM = 20;
    private static final int EVERY_ANSWER_FROM = 50;

    private final UnitFigures figures;
    private final Phrases phrases;
    private final Reasons reasons;

    ProtectionWriter(UnitFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
        this.reasons = new Reasons(figures.language(), figures.table().release().policy());
    }

    Protection protection() {
        DisclosurePolicy policy = figures.table().release().policy();
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.text("protection.tried", "support", policy.minimumSupport()));
        if (figures.isJoint()) {
            sentences.add(
                    phrases.text("protection.joint", "units", figures.unit().name()));
        }
        if (figures.unit().reason() == WithheldReason.DEFER) {
            sentences.add(reasons.deferred(phrases.count(figures.count()), above()));
        }
        if (hasRange()) {
            sentences.add(reasons.band());
        }
        if (figures.cuts().isEmpty()) {
            sentences.addAll(new CutReasonWriter(figures, phrases).sentences());
        }
        return new Protection(promises(phrases, policy), sentences, ladder(policy), rules(phrases.language(), policy));
    }

    /// The two sentences that stand the same everywhere.
    static String promises(Phrases phrases, DisclosurePolicy policy) {
        return phrases.text("promises", "minimum", policy.minimumUnit());
    }

    /// The rules in force, by the beginning of their fingerprint: it stands at the foot of every page and file.
    static String rules(Language language, DisclosurePolicy policy) {
        return Messages.of("policy", language).text("stamp", "fingerprint", policy.shortFingerprint());
    }

    private String above() {
        return figures.parent().orElseGet(() -> figures.table().getRoot()).name();
    }

    private boolean hasRange() {
        return figures.scores(figures.questionnaire().dimensions()).stream()
                .anyMatch(score -> score.own().isPresent() && score.number().isEmpty());
    }

    private List<Rung> ladder(DisclosurePolicy policy) {
        int minimum = policy.minimumUnit();
        int own = figures.count().lowest();
        List<Rung> ladder = new ArrayList<>();
        ladder.add(new Rung(phrases.text("ladder.under", "n", minimum), phrases.text("ladder.nothing"), false));
        if (minimum < ITEMS_FROM) {
            ladder.add(rung(minimum, ITEMS_FROM, own, "ladder.themes"));
        }
        ladder.add(rung(ITEMS_FROM, CLASSES_FROM, own, "ladder.items"));
        ladder.add(rung(CLASSES_FROM, EVERY_ANSWER_FROM, own, "ladder.classes"));
        ladder.add(new Rung(
                phrases.text("count.least", "n", EVERY_ANSWER_FROM),
                shown("ladder.answers", own >= EVERY_ANSWER_FROM),
                own >= EVERY_ANSWER_FROM));
        return ladder;
    }

    private Rung rung(int from, int below, int own, String key) {
        boolean here = own >= from && own < below;
        return new Rung(from + "-" + (below - 1), shown(key, here), here);
    }

    private String shown(String key, boolean here) {
        String range = phrases.text(key);
        return here ? range + " " + phrases.text("ladder.here", "count", phrases.count(figures.count())) : range;
    }
}
