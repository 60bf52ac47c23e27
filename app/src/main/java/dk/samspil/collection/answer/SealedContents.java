package dk.samspil.collection.answer;

import java.util.List;

/// Everything in a round's box, as it is sealed. A class, since records hold no arrays.
final class SealedContents {
    private final List<byte[]> ballots;
    private final List<byte[]> texts;

    SealedContents(List<byte[]> ballots, List<byte[]> texts) {
        this.ballots = List.copyOf(ballots);
        this.texts = List.copyOf(texts);
    }

    List<byte[]> ballots() {
        return ballots;
    }

    List<byte[]> texts() {
        return texts;
    }
}
