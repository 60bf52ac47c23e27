/// People and how they are asked: who is invited, by which channel, who is reminded. Knows nothing of
/// answers.
///
/// Schema `collection_invitation`.
@NamedInterface("invitation")
@NullMarked
package dk.samspil.collection.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
