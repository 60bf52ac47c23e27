/// An invented municipality of full size, and the main job measured on it.
///
/// Start with [SyntheticMunicipality]: units, employees and answers from a seed, in memory or as the four files of a
/// survey. [ReportRun] is the program that hands them to the built application and says what they cost.
@NullMarked
package dk.samspil.benchmarks.municipality;

import org.jspecify.annotations.NullMarked;
