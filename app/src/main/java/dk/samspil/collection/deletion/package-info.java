/// What is deleted of a round when it is over, and the receipt for it: what, how much, when. The parts that keep
/// something about people say so as [PersonalTraces]; this package knows the day and sees that it is done.
///
/// Start with [Deletions]. Schema `collection_deletion`: no personal data.
@NamedInterface("deletion")
@NullMarked
package dk.samspil.collection.deletion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
