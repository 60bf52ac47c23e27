/// What keeps answers closed until the close and names apart from each other: sealing to a public key, shares
/// of a private key, access codes and what is derived from them.
///
/// Start with [SealedBox][dk.samspil.numerics.seal.SealedBox]: whoever has the
/// [SealingKey][dk.samspil.numerics.seal.SealingKey] can put something in, and only the
/// [OpeningKey][dk.samspil.numerics.seal.OpeningKey] opens it. Everything is made of parts of the JDK; nothing
/// here draws chance of its own. The methods are described in `docs/methods/sealed-box.md`.
@NullMarked
package dk.samspil.numerics.seal;

import org.jspecify.annotations.NullMarked;
