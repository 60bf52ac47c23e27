package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.security.SecureRandom;

/// Seals a ballot as anybody can who knows the public key.
public final class SealedForTest {
    private SealedForTest() {}

    public static byte[] ballot(SealingKey key, RoundId round, BallotPaper paper, SecureRandom random) {
        return BallotSeal.seal(key, round, paper, random);
    }
}
