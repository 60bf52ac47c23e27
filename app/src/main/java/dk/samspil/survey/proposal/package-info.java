/// The register of proposed questions: who proposed what, which committee decides, and what it decided and
/// why. A no is remembered, so that the same question does not come back every year without anybody
/// knowing.
///
/// Start with [Proposals]. Schema `survey_proposal`.
@NamedInterface("proposal")
@NullMarked
package dk.samspil.survey.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
