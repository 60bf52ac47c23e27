package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes the box of every round that has closed: so that it can be counted how many answered where, and so that the
/// comments this server still keeps are in before the box is opened, whichever server opens it.
@Component
@ConditionalOnWebApplication
final class BoxesOfClosedRounds {
    private static final long MILLISECONDS = 60_000;

    private final WaitingTexts waiting;
    private final SealedBallotStore store;
    private final SealedBallots box;
    private final Surveys surveys;

    BoxesOfClosedRounds(WaitingTexts waiting, SealedBallotStore store, SealedBallots box, Surveys surveys) {
        this.waiting = waiting;
        this.store = store;
        this.box = box;
        this.surveys = surveys;
    }

    @Scheduled(fixedDelay = MILLISECONDS)
    void close() {
        Set<RoundId> rounds = new HashSet<>(waiting.rounds());
        rounds.addAll(store.listOpen());
        if (rounds.isEmpty()) {
            return;
        }
        List<RoundId> closed = surveys.list().stream()
                .filter(round -> round.state() == SurveyRound.State.CLOSED)
                .map(SurveyRound::id)
                .filter(rounds::contains)
                .toList();
        closed.forEach(box::closeBox);
    }
}
