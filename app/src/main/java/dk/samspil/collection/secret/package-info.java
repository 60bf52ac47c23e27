/// Secrets that lie outside the database, so that a copy of it opens nothing: the pepper of codes, the secret of each
/// round's codes, the keys of what travels with respondents.
///
/// Start with [ServerSecrets]. No schema.
@NullMarked
package dk.samspil.collection.secret;

import org.jspecify.annotations.NullMarked;
