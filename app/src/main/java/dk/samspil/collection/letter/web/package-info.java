/// HR's page about letters, posters and the shared tablet of a round, and the files it hands out.
///
/// Start with `LetterController`.
@NullMarked
package dk.samspil.collection.letter.web;

import org.jspecify.annotations.NullMarked;
