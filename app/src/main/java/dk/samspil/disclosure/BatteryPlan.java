package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellPlan;

/// Which cells show the mean of a dimension, which of those also the means of its items, and which of those how each
/// item was answered.
record BatteryPlan(CellPlan means, CellPlan items, CellPlan distributions) {}
