package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SealedBox;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/// Seals ballots and texts to a round's key and opens them again: a ballot cannot be taken for a text, nor for one of
/// another round.
final class BallotSeal {
    private BallotSeal() {}

    static byte[] seal(SealingKey key, RoundId round, BallotPaper ballot, SecureRandom random) {
        return SealedBox.seal(key, info("ballot", round), ballot.toBytes(), random);
    }

    static byte[] seal(SealingKey key, RoundId round, TextPaper text, SecureRandom random) {
        return SealedBox.seal(key, info("text", round), text.toBytes(), random);
    }

    /// Empty when it is no ballot of this round.
    static Optional<BallotPaper> openBallot(OpeningKey key, RoundId round, byte[] sealed) {
        return SealedBox.open(key, info("ballot", round), sealed).map(BallotPaper::fromBytes);
    }

    /// Empty when it is no text of this round.
    static Optional<TextPaper> openText(OpeningKey key, RoundId round, byte[] sealed) {
        return SealedBox.open(key, info("text", round), sealed).map(TextPaper::fromBytes);
    }

    private static byte[] info(String what, RoundId round) {
        return ("samspil " + what + " " + round).getBytes(StandardCharsets.US_ASCII);
    }
}
