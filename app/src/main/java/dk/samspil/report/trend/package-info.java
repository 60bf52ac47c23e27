/// A unit's figures over many rounds: what earlier releases showed of it, how much of today's unit that
/// was about, and what has happened meanwhile.
///
/// Start with [TrendWriter], which writes a [TrendPart] from a release alone: the earlier figures were
/// copied into it when it was frozen. Nothing is claimed here; what may be said about the step since
/// the round before comes with each [ThemeOverTime].
@NullMarked
package dk.samspil.report.trend;

import org.jspecify.annotations.NullMarked;
