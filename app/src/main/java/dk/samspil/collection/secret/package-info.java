/// The pepper of codes, and the secret that each round's codes are computed from until it is destroyed.
///
/// Start with [CodeSecrets]. No schema.
@NullMarked
package dk.samspil.collection.secret;

import org.jspecify.annotations.NullMarked;
