package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// What was in a round's box, in random order.
///
/// @param spoiled what the key did not open
record OpenedContents(List<BallotPaper> ballots, List<TextPaper> texts, int spoiled) {
    OpenedContents {
        ballots = List.copyOf(ballots);
        texts = List.copyOf(texts);
    }

    static OpenedContents open(SealedContents sealed, OpeningKey key, RoundId round, SecureRandom random) {
        List<BallotPaper> ballots = new ArrayList<>();
        List<TextPaper> texts = new ArrayList<>();
        sealed.ballots().forEach(each -> BallotSeal.openBallot(key, round, each).ifPresent(ballots::add));
        sealed.texts().forEach(each -> BallotSeal.openText(key, round, each).ifPresent(texts::add));
        int spoiled = sealed.ballots().size() + sealed.texts().size() - ballots.size() - texts.size();
        Collections.shuffle(ballots, random);
        Collections.shuffle(texts, random);
        return new OpenedContents(ballots, texts, spoiled);
    }

    /// The same in another order, sealed anew: nothing of a box that was copied earlier is found again in it.
    SealedContents seal(SealingKey key, RoundId round, SecureRandom random) {
        List<BallotPaper> shuffled = new ArrayList<>(ballots);
        List<TextPaper> shuffledTexts = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(shuffledTexts, random);
        return new SealedContents(
                shuffled.stream()
                        .map(each -> BallotSeal.seal(key, round, each, random))
                        .toList(),
                shuffledTexts.stream()
                        .map(each -> BallotSeal.seal(key, round, each, random))
                        .toList());
    }

    List<Ballot> toBallots() {
        return ballots.stream().map(BallotPaper::toBallot).toList();
    }

    /// SHA-256 over the ballots in the order of their bytes.
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            ballots.stream()
                    .map(ballot -> HexFormat.of().formatHex(ballot.toBytes()))
                    .sorted()
                    .forEach(ballot -> digest.update(HexFormat.of().parseHex(ballot)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
