/// What a respondent meets at `/svar`: the code, the welcome, the questions, the receipt. Carries what the invitation
/// says to the ballot box, and keeps none of it.
@NullMarked
package dk.samspil.collection.respond;

import org.jspecify.annotations.NullMarked;
