/// Which figures of a survey may be shown, so that no combination of shown figures points to fewer than
/// five people.
///
/// Start with [TreePlanner][dk.samspil.numerics.suppress.TreePlanner]: from a [tree of
/// units][dk.samspil.numerics.suppress.UnitTree] and the number of
/// [contributors][dk.samspil.numerics.suppress.ContributorCounts] in each it makes a
/// [UnitPlan][dk.samspil.numerics.suppress.UnitPlan], which says for every unit whether its result is shown
/// and whose answers are in it. The other types decide how a figure of a shown unit is written:
/// [CountClass][dk.samspil.numerics.suppress.CountClass] (how much detail),
/// [DisplayedCount][dk.samspil.numerics.suppress.DisplayedCount],
/// [DisplayedMean][dk.samspil.numerics.suppress.DisplayedMean],
/// [DisplayedRate][dk.samspil.numerics.suppress.DisplayedRate] and
/// [DistributionPlanner][dk.samspil.numerics.suppress.DistributionPlanner].
///
/// Everything is integer arithmetic in a fixed order: the same input gives the same plan on every machine.
/// The methods are described with worked examples in `docs/methods/disclosure-*.md`. The package
/// `dk.samspil.numerics.audit` checks the outcome and shares only
/// [PublishedCells][dk.samspil.numerics.suppress.PublishedCells] with this one.
@NullMarked
package dk.samspil.numerics.suppress;

import org.jspecify.annotations.NullMarked;
