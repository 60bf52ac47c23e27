package dk.samspil.statistics;

import dk.samspil.collection.answer.BallotBox;
import dk.samspil.collection.answer.SpentTickets;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Scores the ballots of closed rounds.
@Component
public final class RoundStatistics {
    private final Surveys surveys;
    private final Organisations organisations;
    private final BallotBox ballotBox;
    private final SpentTickets tickets;

    RoundStatistics(Surveys surveys, Organisations organisations, BallotBox ballotBox, SpentTickets tickets) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.ballotBox = ballotBox;
        this.tickets = tickets;
    }

    /// How many people are employed where, by the unit in which their answers would be counted. Knows no answers.
    ///
    /// @param leadersWithPeers whether leaders count one level up, with the other leaders there
    public StaffCounts countStaff(SnapshotId snapshot, boolean leadersWithPeers) {
        return StaffCounts.of(organisations.get(snapshot), leadersWithPeers);
    }

    /// How many answered a closed round whose ballots are still sealed, by the unit in which their answers will be
    /// counted. The tickets do not say who leads a unit: where leaders count one level up, they are taken to be
    /// among those who answered in their unit.
    ///
    /// @return empty while people can answer, and when the ballots have been opened
    public Optional<ContributorCounts> countAnswered(RoundId roundId, boolean leadersWithPeers) {
        SurveyRound round = surveys.get(roundId);
        var staff =
                new AnsweredStaff(organisations.get(round.organisation()), leadersWithPeers && round.leadersKnown());
        return tickets.countByUnit(roundId).map(staff::count);
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
