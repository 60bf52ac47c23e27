/// What it costs to read reports: the first page after a start, pages that many open at once, and papers written in the
/// background.
///
/// Start with [PagesRun].
@NullMarked
package dk.samspil.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
