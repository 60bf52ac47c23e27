package dk.samspil.survey.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class ProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

    @Autowired
    Proposals proposals;

    @Test
    void aProposalIsKeptAsItWasWrittenAndWaits() {
        var proposal = proposals.propose(
                " Har du indflydelse på din vagtplan? ",
                "LMU Sundhed",
                "HMU",
                Optional.of(DAY),
                Optional.of("Bestemmer du over din vagtplan?"),
                Actor.APPLICATION);

        assertThat(proposals.find(proposal.id())).contains(proposal);
        assertThat(proposal.question()).isEqualTo("Har du indflydelse på din vagtplan?");
        assertThat(proposal.isWaiting()).isTrue();
    }

    @Test
    void aDecisionIsWrittenOnceAndKept() {
        var proposal = propose("Er der ro til frokost?");
        var changed = new ProposalOutcome(
                ProposalOutcome.Kind.ADOPTED_CHANGED, "HMU", DAY, "Kortere", Optional.of("Har du frokost i ro?"));

        assertThat(proposals.decide(proposal.id(), changed, Actor.APPLICATION)).isTrue();
        assertThat(proposals.decide(proposal.id(), refused(), Actor.APPLICATION))
                .isFalse();
        assertThat(proposals.decide(UUID.randomUUID(), refused(), Actor.APPLICATION))
                .isFalse();

        assertThat(proposals.find(proposal.id()).flatMap(Proposal::outcome)).contains(changed);
    }

    @Test
    void aNoIsFoundWhenSomethingLikeItIsAskedForAgain() {
        var proposal = propose("Har du fået tilbudt MUS i år?");
        proposals.decide(proposal.id(), refused(), Actor.APPLICATION);

        assertThat(proposals.listRefusedLike("Har du haft MUS det sidste år?"))
                .extracting(Proposal::id)
                .contains(proposal.id());
        assertThat(proposals.listRefusedLike("Hjælper I hinanden, når der er travlt?"))
                .extracting(Proposal::id)
                .doesNotContain(proposal.id());
    }

    @Test
    void whatWasAdoptedOrTakenBackIsNoNo() {
        var proposal = propose("Har I flagstænger nok?");
        proposals.decide(
                proposal.id(),
                new ProposalOutcome(ProposalOutcome.Kind.WITHDRAWN, "HMU", DAY, "", Optional.empty()),
                Actor.APPLICATION);

        assertThat(proposals.listRefusedLike("Har I flagstænger nok?")).isEmpty();
    }

    private Proposal propose(String question) {
        return proposals.propose(question, "LMU", "HMU", Optional.empty(), Optional.empty(), Actor.APPLICATION);
    }

    private static ProposalOutcome refused() {
        return new ProposalOutcome(
                ProposalOutcome.Kind.NOT_ADOPTED, "HMU", DAY, "Det hører til i samtalen", Optional.empty());
    }
}
