package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class PoolingTest {
    private static final Actor HR = new Actor("hr");
    private static final DisclosurePolicy STRICT = PolicyFile.parse("minimum-unit: 15");

    @Autowired
    Pooling pooling;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    Intake intake;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Test
    void beforeTheRoundTheStaffListTellsWhatToExpect() {
        SnapshotId snapshot = organisations.freeze(organisation(40, 6, 5), HR);

        PoolingAdvice advice = pooling.findCurrent().orElseThrow();

        assertThat(advice.snapshot()).isEqualTo(snapshot);
        assertThat(advice.assumedRate().orElseThrow()).isBetween(50, 95);
        assertThat(advice.small()).containsExactly(new UnitId("team-2"), new UnitId("team-3"));
        assertThat(advice.proposals())
                .containsExactly(
                        new PoolingProposal(List.of(new UnitId("team-2"), new UnitId("team-3")), Optional.empty()));
        assertThat(advice.reportsWithout()).isEqualTo(2);
        assertThat(advice.reportsWith()).isEqualTo(4);
    }

    /// An organisation of teams right under the top, with so many people each.
    private static OrganisationSnapshot organisation(int... people) {
        List<Unit> units = new ArrayList<>(List.of(new Unit(new UnitId("top"), null, "Top")));
        List<Employment> employments = new ArrayList<>();
        for (int team = 1; team <= people.length; team++) {
            var unit = new UnitId("team-" + team);
            units.add(new Unit(unit, new UnitId("top"), "Team " + team));
            for (int person = 0; person < people[team - 1]; person++) {
                employments.add(new Employment(team + "-" + person, unit, false, List.of()));
            }
        }
        return new OrganisationSnapshot(new OrganisationTree(units), List.of(), employments);
    }

    @Test
    void atTheCloseTheAnswersAreCounted() {
        RoundId round = closedRound();

        PoolingAdvice advice = pooling.adviseAtClose(round, HR);

        assertThat(advice.assumedRate()).isEmpty();
        assertThat(pooling.findCurrent()).contains(advice);
        assertThat(logged(round.toString())).contains("pooling advised");
    }

    @Test
    void theSmallUnitsAreThoseThatGetNoReport() {
        RoundId round = closedRound();
        PoolingAdvice advice = pooling.adviseAtClose(round, HR);
        publisher.publish(round, List.of(), HR);

        ReleasedTable table = ((PublishOutcome.AlreadyPublished) publisher.publish(round, List.of(), HR)).table();

        Set<UnitId> few = table.listUnits().stream()
                .filter(unit -> unit.reason() == WithheldReason.FEW)
                .map(ReleasedUnit::id)
                .collect(Collectors.toSet());
        assertThat(few).containsAll(advice.small()).isNotEmpty();
    }

    @Test
    void anAcceptedProposalIsSharedAndLogged() {
        RoundId round = closedRound();
        PoolingAdvice advice = pooling.adviseAtClose(round, HR);
        PoolingProposal proposal = advice.proposals().getFirst();

        assertThat(pooling.decide(advice.snapshot(), proposal.units().reversed(), true, HR))
                .isEqualTo(new PoolingOutcome.Decided());

        assertThat(pooling.listShared(advice.snapshot())).containsExactly(proposal.units());
        assertThat(logged(advice.snapshot().value().toString())).endsWith("shared report accepted");
    }

    @Test
    void aDecisionCanBeTakenBack() {
        PoolingAdvice advice = pooling.adviseAtClose(closedRound(), HR);
        List<UnitId> units = advice.proposals().getFirst().units();
        pooling.decide(advice.snapshot(), units, true, HR);

        pooling.decide(advice.snapshot(), units, false, HR);

        assertThat(pooling.listShared(advice.snapshot())).isEmpty();
        assertThat(pooling.listDecisions(advice.snapshot())).containsExactly(new PoolingDecision(units, false));
    }

    @Test
    void whenTheFiguresAreOutNothingIsDecidedAnyMore() {
        RoundId round = closedRound();
        PoolingAdvice advice = pooling.adviseAtClose(round, HR);
        publisher.publish(round, List.of(), HR);

        PoolingOutcome outcome =
                pooling.decide(advice.snapshot(), advice.proposals().getFirst().units(), true, HR);

        assertThat(outcome).isEqualTo(new PoolingOutcome.AlreadyReleased());
        assertThat(pooling.listDecisions(advice.snapshot())).isEmpty();
    }

    @Test
    void onlyWhatIsProposedCanBeAccepted() {
        PoolingAdvice advice = pooling.adviseAtClose(closedRound(), HR);

        PoolingOutcome outcome =
                pooling.decide(advice.snapshot(), List.of(new UnitId("U00001"), new UnitId("U00002")), true, HR);

        assertThat(outcome).isEqualTo(new PoolingOutcome.NotProposed());
        assertThat(pooling.listDecisions(advice.snapshot())).isEmpty();
    }

    @Test
    void whatWasAcceptedBeforeTheRoundIsKeptAtItsClose() {
        RoundId round = closedRound();
        PoolingAdvice expected = pooling.findCurrent().orElseThrow();
        List<UnitId> units = expected.proposals().getFirst().units();
        pooling.decide(expected.snapshot(), units, true, HR);

        PoolingAdvice counted = pooling.adviseAtClose(round, HR);

        assertThat(expected.assumedRate()).isPresent();
        assertThat(pooling.listShared(counted.snapshot())).containsExactly(units);
        assertThat(counted.proposals())
                .isNotEmpty()
                .allMatch(proposal -> proposal.units().containsAll(units)
                        || proposal.units().stream().noneMatch(units::contains));
    }

    private RoundId closedRound() {
        return intake.store(RealSurveys.syntheticOf(2025), HR, round -> policies.adopt(round, STRICT, HR));
    }

    private List<String> logged(String subject) {
        return database.sql("select action from audit.entry where subject like :subject order by id")
                .param("subject", subject + "%")
                .query(String.class)
                .list();
    }
}
