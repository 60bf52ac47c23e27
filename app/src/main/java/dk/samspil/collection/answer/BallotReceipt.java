package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;

/// What is known for good of a round whose ballots were opened.
///
/// @param ballots how many were opened
/// @param tickets how many tickets were spent
/// @param spoiled how many could not be opened
/// @param texts answers in words
/// @param hash SHA-256 over all ballots, whatever their order: the same ballots have the same
/// @param byUnit whether ballots and texts were counted against tickets unit by unit, not only in all
/// @param burned whether they are destroyed; else they are sealed again, in another order
public record BallotReceipt(
        RoundId round, int ballots, int tickets, int spoiled, int texts, String hash, boolean byUnit, boolean burned) {
    BallotReceipt asBurned() {
        return new BallotReceipt(round, ballots, tickets, spoiled, texts, hash, byUnit, true);
    }
}
