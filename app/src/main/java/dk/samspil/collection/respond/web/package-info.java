/// The pages at `/svar`. They work without script and without cookies: what a respondent has filled in travels in the
/// forms, and the server keeps nothing between two requests but the locked draft.
///
/// Start with `CodeController` (the code, the welcome) and `AnswerController` (the questions, the receipt).
@NullMarked
package dk.samspil.collection.respond.web;

import org.jspecify.annotations.NullMarked;
