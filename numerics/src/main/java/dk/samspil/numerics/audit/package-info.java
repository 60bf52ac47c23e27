/// The attacker: tries to compute from what is published something about fewer people than is allowed, and to
/// tell single answers.
///
/// Start with [CellAuditor][dk.samspil.numerics.audit.CellAuditor], which looks for sums, and
/// [ValueAuditor][dk.samspil.numerics.audit.ValueAuditor], which looks for extreme values. Nothing is published
/// unless the result is a [Pass][dk.samspil.numerics.audit.AuditResult.Pass] and a
/// [ValueResult][dk.samspil.numerics.audit.ValueResult] without exposures; an exposure names the published cells
/// that tell it. [ExactSupport][dk.samspil.numerics.audit.ExactSupport] answers the first question exactly and
/// slowly, for a few kinds of people.
///
/// What was published comes as a [Publication][dk.samspil.numerics.audit.Publication], in its readers' terms, and
/// is read together with the [Register][dk.samspil.numerics.audit.Register] of people. The package shares no code
/// and no type with `dk.samspil.numerics.suppress`, so that an error in the planner cannot hide here too.
@NullMarked
package dk.samspil.numerics.audit;

import org.jspecify.annotations.NullMarked;
