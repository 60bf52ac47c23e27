package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.security.SecureRandom;
import java.util.List;

/// Seals ballots as anybody can who knows the public key, and puts them in.
public final class SealedForTest {
    private SealedForTest() {}

    public static byte[] ballot(SealingKey key, RoundId round, BallotPaper paper, SecureRandom random) {
        return BallotSeal.seal(key, round, paper, random);
    }

    /// Puts ballots into an open box, each with a ticket of its own and without words.
    public static void depositAll(SealedBallots box, RoundId round, SealingKey key, List<Ballot> ballots) {
        var random = new SecureRandom();
        ballots.forEach(ballot -> box.deposit(round, key, Ticket.draw(random), paper(ballot), List.of()));
    }

    /// The paper on which somebody fills in what a ballot says.
    public static BallotPaper paper(Ballot ballot) {
        return new BallotPaper(
                ballot.unit(),
                ballot.leader(),
                ballot.attributes(),
                ballot.answers().stream()
                        .map(answer -> answer.<BallotPaper.Mark>map(BallotPaper.Mark.Answer::new)
                                .orElseGet(BallotPaper.Mark.Skipped::new))
                        .toList());
    }
}
