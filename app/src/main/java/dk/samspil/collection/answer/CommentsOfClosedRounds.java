package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes the box of every round that has closed and of which this server still keeps comments, so that they are in
/// before the box is opened, whichever server opens it.
@Component
@ConditionalOnWebApplication
final class CommentsOfClosedRounds {
    private static final long MILLISECONDS = 60_000;

    private final WaitingTexts waiting;
    private final SealedBallots box;
    private final Surveys surveys;

    CommentsOfClosedRounds(WaitingTexts waiting, SealedBallots box, Surveys surveys) {
        this.waiting = waiting;
        this.box = box;
        this.surveys = surveys;
    }

    @Scheduled(fixedDelay = MILLISECONDS)
    void putIn() {
        Set<RoundId> rounds = waiting.rounds();
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
