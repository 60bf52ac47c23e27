package dk.samspil.survey.plan;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.library.DraftId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is planned for a round.
///
/// @param id the round's own id, from the first draft to the published figures
/// @param copiedFrom the round whose questions and rules were taken over
/// @param questions the draft that will be asked; empty until one is chosen
/// @param policy a key of [PolicyShelf]
/// @param languages ISO 639 codes of the languages in which people can answer, Danish first
/// @param version counts the changes, so that of two people who change the plan at the same time one is told
public record RoundPlan(
        RoundId id,
        LocalText title,
        RoundKind kind,
        Optional<RoundId> copiedFrom,
        Optional<DraftId> questions,
        Timetable timetable,
        Participants participants,
        String policy,
        Set<Channel> channels,
        List<String> languages,
        PlanState state,
        int version) {
    public RoundPlan {
        channels = Set.copyOf(channels);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a round is asked in a language");
        }
    }

    RoundPlan with(Timetable newTimetable) {
        return new RoundPlan(
                id,
                title,
                kind,
                copiedFrom,
                questions,
                newTimetable,
                participants,
                policy,
                channels,
                languages,
                state,
                version);
    }

    RoundPlan with(DraftId newQuestions) {
        return new RoundPlan(
                id,
                title,
                kind,
                copiedFrom,
                Optional.of(newQuestions),
                timetable,
                participants,
                policy,
                channels,
                languages,
                state,
                version);
    }

    RoundPlan with(Participants newParticipants) {
        return new RoundPlan(
                id,
                title,
                kind,
                copiedFrom,
                questions,
                timetable,
                newParticipants,
                policy,
                channels,
                languages,
                state,
                version);
    }

    RoundPlan with(RoundKind newKind) {
        var period = timetable.period();
        return new RoundPlan(
                id,
                title,
                newKind,
                copiedFrom,
                questions,
                timetable.on(period, timetable.release(), newKind),
                participants,
                policy,
                channels,
                languages,
                state,
                version);
    }

    RoundPlan with(PlanState newState) {
        return new RoundPlan(
                id,
                title,
                kind,
                copiedFrom,
                questions,
                timetable,
                participants,
                policy,
                channels,
                languages,
                newState,
                version);
    }

    /// The settings of the second step, all at once.
    ///
    /// @param changed what stands on the page
    RoundPlan with(PlanSettings changed) {
        return new RoundPlan(
                id,
                changed.title(),
                kind,
                copiedFrom,
                questions,
                timetable.on(changed.period(), changed.release(), kind),
                changed.participants(),
                changed.policy(),
                changed.channels(),
                changed.languages(),
                state,
                version);
    }
}
