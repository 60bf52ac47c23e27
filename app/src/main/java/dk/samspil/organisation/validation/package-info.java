/// The validation week: each leader checks the list of the own unit, and what they correct becomes a proposal with one
/// of a few reasons. When the week is over the lists are locked, and the proposals are carried out in the register.
///
/// Start with [Validation]. Schema `organisation_validation`.
@NamedInterface("validation")
@NullMarked
package dk.samspil.organisation.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
