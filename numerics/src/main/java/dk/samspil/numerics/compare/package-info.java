/// What may be claimed: changed, above, target met, each computed from released figures alone.
///
/// Start at [dk.samspil.numerics.compare.ReleasedMeans] (the figures of all units as everybody sees them).
/// [dk.samspil.numerics.compare.ChangeRule] says what changed between two rounds of them,
/// [dk.samspil.numerics.compare.ReferenceRule] what lies above or below a reference,
/// [dk.samspil.numerics.compare.TargetRule] which targets were met. Each call judges one family, for which
/// it keeps a share of false claims: all units of one level in one dimension.
/// [dk.samspil.numerics.compare.AgreementRule] describes how far the answers of one unit agree.
///
/// [dk.samspil.numerics.compare.Reference] is what a unit is compared with: the one above, the organisation,
/// a value from outside, or by [dk.samspil.numerics.compare.TypeMeans] the units of its type.
///
/// Beside the figures a claim needs only what is released for the organisation as a whole: spread within
/// units, variance between units, correlation of linked answers. The tests recompute, on an invented
/// municipality with known truth, how many colours have the wrong sign and how many of those marked as
/// changed are chance.
@NullMarked
package dk.samspil.numerics.compare;

import org.jspecify.annotations.NullMarked;
