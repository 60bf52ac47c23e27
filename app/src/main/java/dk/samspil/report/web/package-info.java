/// The pages with results: the units one may see, a unit's report, the safety statement.
@NullMarked
package dk.samspil.report.web;

import org.jspecify.annotations.NullMarked;
