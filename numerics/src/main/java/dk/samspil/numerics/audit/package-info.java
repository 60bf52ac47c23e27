/// The attacker: tries to compute from what is published something about fewer people than is allowed.
///
/// Start with [UnitCellAuditor][dk.samspil.numerics.audit.UnitCellAuditor]. Nothing is published unless its
/// result is a [Pass][dk.samspil.numerics.audit.AuditResult.Pass]; a
/// [Fail][dk.samspil.numerics.audit.AuditResult.Fail] names the cells whose combination exposes somebody.
/// [ExactSupport][dk.samspil.numerics.audit.ExactSupport] answers the same question exactly and slowly, for
/// a few groups.
///
/// The package shares no code and no type with `dk.samspil.numerics.suppress` but
/// [PublishedCells][dk.samspil.numerics.suppress.PublishedCells], so that an error in the planner cannot
/// hide here too.
@NullMarked
package dk.samspil.numerics.audit;

import org.jspecify.annotations.NullMarked;
