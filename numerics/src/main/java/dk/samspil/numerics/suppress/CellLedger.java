package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.List;

/// Everything that was ever published about one wave, as sets of people, and whether one more set may be
/// published beside it. Cells are only added, never taken back.
public interface CellLedger {

    /// The answer to "may this also be published?", before anyone sees a number.
    sealed interface Verdict {
        /// The same people as a published cell, or as several disjoint ones together: nothing new.
        record AlreadyKnown() implements Verdict {}

        /// Safe beside everything published so far.
        record Safe() implements Verdict {}

        /// It could point to fewer people than the minimum support.
        ///
        /// @param smallestExchange the fewest people the certificate could vouch for; for the data-protection
        ///     officer only
        record Refused(WithheldReason reason, int smallestExchange) implements Verdict {}
    }

    /// Whether a set of people may also be published, for figures with these contributors.
    Verdict consider(BitSet members, List<Contributors> batteries);

    /// Adds a set that was found known or safe.
    void append(BitSet members);

    /// 128 bits over the members of a cell, in hexadecimal: equal for equal sets of people.
    String memberHash(BitSet members);
}
