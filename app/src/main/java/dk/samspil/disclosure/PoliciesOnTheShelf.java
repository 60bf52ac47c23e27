package dk.samspil.disclosure;

import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.PolicyShelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The rules a planned round can have: the usual ones, and those of earlier rounds where they were others.
@Component
final class PoliciesOnTheShelf implements PolicyShelf {
    private final PolicyStore store;
    private final Surveys surveys;

    PoliciesOnTheShelf(PolicyStore store, Surveys surveys) {
        this.store = store;
        this.surveys = surveys;
    }

    @Override
    public List<Offer> list() {
        Map<String, Offer> byFingerprint = new LinkedHashMap<>();
        DisclosurePolicy usual = DisclosurePolicy.DEFAULT;
        byFingerprint.put(
                usual.fingerprint(),
                new Offer(
                        USUAL,
                        LocalText.of(
                                "Standardreglerne: mindst %d svar".formatted(usual.minimumUnit()),
                                "The usual rules: at least %d answers".formatted(usual.minimumUnit()))));
        for (SurveyRound round : surveys.list().reversed()) {
            store.find(round.id())
                    .ifPresent(policy -> byFingerprint.putIfAbsent(policy.fingerprint(), offer(round, policy)));
        }
        return new ArrayList<>(byFingerprint.values());
    }

    @Override
    public Optional<String> findText(String key) {
        return find(key).map(DisclosurePolicy::text);
    }

    @Override
    public Optional<Integer> findFewestAnswers(String key) {
        return find(key).map(DisclosurePolicy::minimumUnit);
    }

    private Optional<DisclosurePolicy> find(String key) {
        return key.equals(USUAL)
                ? Optional.of(DisclosurePolicy.DEFAULT)
                : findRound(key).flatMap(store::find);
    }

    private static Offer offer(SurveyRound round, DisclosurePolicy policy) {
        LocalText title = round.questionnaire().title();
        return new Offer(
                round.id().toString(),
                LocalText.of(
                        "Som %s: mindst %d svar".formatted(title.in(Language.DA), policy.minimumUnit()),
                        "As %s: at least %d answers".formatted(title.in(Language.EN), policy.minimumUnit())));
    }

    private static Optional<RoundId> findRound(String key) {
        try {
            return Optional.of(new RoundId(UUID.fromString(key)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
