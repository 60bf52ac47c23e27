/// Honest statistics for small teams, and the rules that decide which figures may be published.
///
/// A plain library: no framework, no I/O, no clock, no locale and no randomness of its own. README.md of this
/// module has an example of ten lines.
@NullMarked
package dk.samspil.numerics;

import org.jspecify.annotations.NullMarked;
