package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a plan begins with.
@Component
final class FirstDrafts {
    private static final Set<Channel> USUAL_CHANNELS = Set.of(Channel.EMAIL, Channel.SMS, Channel.LETTER);

    private final PlanStore store;
    private final PolicyShelf policies;
    private final Clock clock;

    FirstDrafts(PlanStore store, PolicyShelf policies, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.clock = clock;
    }

    /// A round like an earlier one: in the same weeks of the next year to come where its plan is known,
    /// else in the usual weeks.
    RoundPlan copy(RoundId earlier) {
        return store.find(earlier)
                .map(this::copy)
                .orElseGet(() -> anew(RoundKind.SOCIAL_CAPITAL, Optional.of(earlier), policyOf(earlier)));
    }

    RoundPlan anew(RoundKind kind) {
        return anew(kind, Optional.empty(), PolicyShelf.USUAL);
    }

    private RoundPlan copy(RoundPlan earlier) {
        RoundKind kind = earlier.kind() == RoundKind.WITH_WELL_BEING ? RoundKind.SOCIAL_CAPITAL : earlier.kind();
        FieldPeriod period = YearlyWheel.sameWeeksLater(earlier.timetable().period(), today());
        return new RoundPlan(
                new RoundId(UUID.randomUUID()),
                title(kind, period),
                kind,
                Optional.of(earlier.id()),
                Optional.empty(),
                YearlyWheel.timetable(kind, period),
                earlier.participants().employedBy(Participants.usualCutOff(period.firstDay())),
                earlier.policy(),
                earlier.channels(),
                earlier.languages(),
                PlanState.DRAFT,
                0);
    }

    private RoundPlan anew(RoundKind kind, Optional<RoundId> copiedFrom, String policy) {
        FieldPeriod period = YearlyWheel.usualPeriod(kind, today());
        return new RoundPlan(
                new RoundId(UUID.randomUUID()),
                title(kind, period),
                kind,
                copiedFrom,
                Optional.empty(),
                YearlyWheel.timetable(kind, period),
                Participants.usual(Participants.usualCutOff(period.firstDay())),
                policy,
                USUAL_CHANNELS,
                List.of(Language.DA.code()),
                PlanState.DRAFT,
                0);
    }

    /// The rules of a round that was not planned here; the usual ones when it had those, or none.
    private String policyOf(RoundId earlier) {
        var text = policies.findText(earlier.toString());
        return policies.list().stream()
                .map(PolicyShelf.Offer::key)
                .filter(key -> text.isPresent() && policies.findText(key).equals(text))
                .findFirst()
                .orElse(PolicyShelf.USUAL);
    }

    private static LocalText title(RoundKind kind, FieldPeriod period) {
        String key = "title." + kind.name().toLowerCase(Locale.ROOT);
        String year = Integer.toString(period.firstDay().getYear());
        return LocalText.of(
                Messages.of("plan", Language.DA).text(key, "year", year),
                Messages.of("plan", Language.EN).text(key, "year", year));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }
}
