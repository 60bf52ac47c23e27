/// What may be asked: every question the organisation ever had, in all its versions, and the
/// questionnaires that HR is working on, with their locked core, themes and languages.
///
/// Start with [Questionnaires]. Schema `survey_library`.
@NamedInterface("library")
@NullMarked
package dk.samspil.survey.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
