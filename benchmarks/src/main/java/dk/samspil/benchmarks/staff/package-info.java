/// Measures how long a staff list takes from the browser to the register: reading, the difference, accepting.
///
/// Start with [StaffRun].
@NullMarked
package dk.samspil.benchmarks.staff;

import org.jspecify.annotations.NullMarked;
