/// Questionnaires as files: our own YAML, in which nothing is lost, and the formats of other systems, in
/// which something always is. Whatever a format cannot hold is listed, one [dk.samspil.shared.Problem] for
/// each loss.
///
/// Start with [QuestionnaireFormat]. No schema.
@NamedInterface("exchange")
@NullMarked
package dk.samspil.survey.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
