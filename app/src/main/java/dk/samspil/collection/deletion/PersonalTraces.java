package dk.samspil.collection.deletion;

import dk.samspil.shared.RoundId;

/// Something about people that is kept for a round and deleted on its day. Every bean of this type is asked.
public interface PersonalTraces {
    /// Permanent: receipts are kept under it. Its words stand in `messages/deletion_*` under `kind.<kind>`.
    String kind();

    /// How many of the round are there.
    int count(RoundId round);

    /// Deletes those of the round for good, also from where the database keeps deleted rows for a while. Deleting what
    /// is not there changes nothing.
    void delete(RoundId round);

    /// Whether nothing else in the round needs them any more.
    default boolean mayGo(RoundId round) {
        return true;
    }
}
