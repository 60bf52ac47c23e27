/// Which figures of a survey may be shown, so that no combination of shown figures points to fewer than
/// five people.
///
/// Start with [CellPlanner][dk.samspil.numerics.suppress.CellPlanner]: from a [tree of
/// units][dk.samspil.numerics.suppress.UnitTree], the [people][dk.samspil.numerics.suppress.Population]
/// and the [cuts][dk.samspil.numerics.suppress.Cut] wanted it makes a
/// [CellPlan][dk.samspil.numerics.suppress.CellPlan], which says for every unit whether its result is
/// shown and whose answers are in it, and which breakdowns it has. Every battery's plan is a part of
/// this one. Units alone are chosen by [TreePlanner][dk.samspil.numerics.suppress.TreePlanner]. The
/// other types decide how a figure of a shown unit is written:
/// [CountClass][dk.samspil.numerics.suppress.CountClass] (how much detail),
/// [DisplayedCount][dk.samspil.numerics.suppress.DisplayedCount],
/// [DisplayedMean][dk.samspil.numerics.suppress.DisplayedMean],
/// [DisplayedRate][dk.samspil.numerics.suppress.DisplayedRate] and
/// [DistributionPlanner][dk.samspil.numerics.suppress.DistributionPlanner].
///
/// [ResidualGuard][dk.samspil.numerics.suppress.ResidualGuard] withholds what would still tell too much of single
/// answers, and [CellLedger][dk.samspil.numerics.suppress.CellLedger] decides what may be published later.
///
/// Everything is integer arithmetic in a fixed order: the same input gives the same plan on every machine.
/// The methods are described with worked examples in `docs/methods/disclosure-*.md`. The package
/// `dk.samspil.numerics.audit` checks the outcome and shares nothing with this one.
@NullMarked
package dk.samspil.numerics.suppress;

import org.jspecify.annotations.NullMarked;
