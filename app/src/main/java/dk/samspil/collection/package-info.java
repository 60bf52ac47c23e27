/// Asking and answering. People live in one part and answers in another, and nothing joins them:
/// `collection.answer` knows answers and no people.
@ApplicationModule(
        displayName = "Collection",
        allowedDependencies = {"shared", "audit", "survey"})
@NullMarked
package dk.samspil.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
