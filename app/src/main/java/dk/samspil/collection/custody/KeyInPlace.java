package dk.samspil.collection.custody;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.RoundCondition;
import dk.samspil.survey.plan.RoundOpened;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.ui.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// No round is made ready, and none opens, before its key is made and two holders have proved their parts.
@Component
final class KeyInPlace implements RoundCondition {
    private static final int LAST_STEP = 6;

    private final RoundKeys keys;

    KeyInPlace(RoundKeys keys) {
        this.keys = keys;
    }

    @Override
    public int step() {
        return LAST_STEP;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("custody", language);
        String how = keys.find(plan.id())
                .map(key -> key.custody() == KeyCustody.THREE_HOLDERS
                        ? words.text("condition.proved", "proved", keys.countProved(plan.id()))
                        : words.text("condition." + key.custody()))
                .orElse(words.text("condition.none"));
        return new Answer(
                keys.isReady(plan.id()), words.text("condition.key"), how, RoundCondition.address(plan.id(), "noegle"));
    }

    @EventListener
    void requireKey(RoundOpened opened) {
        if (!keys.isReady(opened.round())) {
            throw new IllegalStateException("nobody has the key to the answers of " + opened.round());
        }
    }
}
