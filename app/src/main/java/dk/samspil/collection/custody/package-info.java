/// Who has the key to a round's answers: made before the round opens, kept in three parts by three people or by the
/// operator, and turned when the round has closed. Knows holders and no answers.
///
/// Start with [RoundKeys] (which key a round has), [KeyCeremony] (how it is made) and [KeyTurning] (how two holders use
/// their parts). Schema `collection_custody`; no part of a key is in it.
@NamedInterface("custody")
@NullMarked
package dk.samspil.collection.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
