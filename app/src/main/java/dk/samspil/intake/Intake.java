package dk.samspil.intake;

import dk.samspil.collection.answer.BallotBox;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.KeepOutcome;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Stores a survey that was read from its files as a closed round, all of it or nothing.
@Component
public final class Intake {
    private final Organisations organisations;
    private final Surveys surveys;
    private final OutsideSets outside;
    private final BallotBox ballotBox;
    private final TransactionTemplate transaction;

    Intake(
            Organisations organisations,
            Surveys surveys,
            OutsideSets outside,
            BallotBox ballotBox,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.surveys = surveys;
        this.outside = outside;
        this.ballotBox = ballotBox;
        this.transaction = transaction;
    }

    /// Stores the survey and returns its round, closed.
    ///
    /// @param whenOpened what belongs to the opening, such as adopting the rules; called with the round before it
    ///     has any answers
    public RoundId store(SurveyFolder survey, Actor actor, Consumer<RoundId> whenOpened) {
        return transaction.execute(status -> {
            SnapshotId organisation = organisations.freeze(survey.organisation(), actor);
            SurveyRound round = surveys.open(
                    survey.questionnaire(), organisation, survey.attributeNames(), survey.leadersKnown(), actor);
            whenOpened.accept(round.id());
            keepOutside(survey, round.id(), actor);
            ballotBox.depositAll(round.id(), survey.ballots(), actor);
            surveys.close(round.id(), actor);
            return round.id();
        });
    }

    private void keepOutside(SurveyFolder survey, RoundId round, Actor actor) {
        for (OutsideSet set : survey.outside()) {
            if (!(outside.keep(round, Optional.empty(), set, actor) instanceof KeepOutcome.Kept)) {
                throw new IllegalStateException("figures from outside of a new round were refused");
            }
        }
    }
}
