package dk.samspil.survey.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows are only ever added: a proposal, and once what came of it.
@Component
final class ProposalStore {
    private final JdbcClient database;

    ProposalStore(JdbcClient database) {
        this.database = database;
    }

    void add(Proposal proposal) {
        database.sql("""
                insert into survey_proposal.proposal
                    (id, question, proposer, forum, meeting, earlier_wording, proposed_on)
                values (:id, :question, :proposer, :forum, :meeting, :earlier, :proposed)
                """)
                .param("id", proposal.id())
                .param("question", proposal.question())
                .param("proposer", proposal.proposer())
                .param("forum", proposal.forum())
                .param("meeting", proposal.meeting().orElse(null))
                .param("earlier", proposal.earlierWording().orElse(null))
                .param("proposed", proposal.proposedOn())
                .update();
    }

    /// Whether the proposal was there and nothing had been decided on it.
    boolean decide(UUID proposal, ProposalOutcome outcome) {
        return database.sql("""
                insert into survey_proposal.outcome (proposal_id, kind, forum, decided_on, reason, adopted_wording)
                select id, :kind, :forum, :day, :reason, :wording from survey_proposal.proposal where id = :id
                on conflict do nothing
                """)
                        .param("id", proposal)
                        .param("kind", outcome.kind().name())
                        .param("forum", outcome.forum())
                        .param("day", outcome.decidedOn())
                        .param("reason", outcome.reason())
                        .param("wording", outcome.adoptedWording().orElse(null))
                        .update()
                > 0;
    }

    List<Proposal> list() {
        return database.sql("""
                select p.id, p.question, p.proposer, p.forum, p.meeting, p.earlier_wording, p.proposed_on,
                    o.kind, o.forum as decided_by, o.decided_on, o.reason, o.adopted_wording
                from survey_proposal.proposal p
                left join survey_proposal.outcome o on o.proposal_id = p.id
                order by p.proposed_on desc, p.question, p.id
                """).query((row, number) -> proposal(row)).list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getString("proposer"),
                row.getString("forum"),
                Optional.ofNullable(row.getObject("meeting", LocalDate.class)),
                Optional.ofNullable(row.getString("earlier_wording")),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("kind") == null ? Optional.empty() : Optional.of(outcome(row)));
    }

    private static ProposalOutcome outcome(ResultSet row) throws SQLException {
        return new ProposalOutcome(
                ProposalOutcome.Kind.valueOf(row.getString("kind")),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getString("adopted_wording")));
    }
}
