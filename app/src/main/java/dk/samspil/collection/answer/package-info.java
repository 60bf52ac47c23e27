/// The ballot box: answers without people. Ballots go in while a round is open and can be read when it has
/// closed.
///
/// Start with [BallotBox]. Schema `collection_answer`: no timestamps, no sequences, no ordered keys, rows in
/// random order. Only `statistics` may read it; in the database, only the role `planner` can.
@NamedInterface("answers")
@NullMarked
package dk.samspil.collection.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
