package dk.samspil.statistics;

import dk.samspil.collection.answer.BallotBox;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import org.springframework.stereotype.Component;

/// Scores the ballots of closed rounds.
@Component
public final class RoundStatistics {
    private final Surveys surveys;
    private final Organisations organisations;
    private final BallotBox ballotBox;

    RoundStatistics(Surveys surveys, Organisations organisations, BallotBox ballotBox) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.ballotBox = ballotBox;
    }

    /// How many people are employed where, by the unit in which their answers would be counted. Knows no answers.
    ///
    /// @param leadersWithPeers whether leaders count one level up, with the other leaders there
    public StaffCounts countStaff(SnapshotId snapshot, boolean leadersWithPeers) {
        return StaffCounts.of(organisations.get(snapshot), leadersWithPeers);
    }

    /// The scored ballots of a closed round.
    ///
    /// @param leadersWithPeers whether leaders count one level up, with the other leaders there; has no effect on a
    ///     round whose ballots do not say who leads
    public ScoredRound score(RoundId roundId, boolean leadersWithPeers) {
        SurveyRound round = surveys.get(roundId);
        OrganisationSnapshot organisation = organisations.get(round.organisation());
        return ScoredRound.of(round, organisation, ballotBox.open(roundId), leadersWithPeers);
    }
}
