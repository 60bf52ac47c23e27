/// What a respondent is promised before the first answer: from how many answers something is shown, by what else
/// answers are counted, who has the key, and when what happens.
///
/// Start with [PublicationRules], which the module that knows them implements.
@NamedInterface("promise")
@NullMarked
package dk.samspil.collection.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
