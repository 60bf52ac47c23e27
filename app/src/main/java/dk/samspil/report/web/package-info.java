/// The pages of results: units one may see, a unit's report, the overview, the annex and the safety statement.
@NullMarked
package dk.samspil.report.web;

import org.jspecify.annotations.NullMarked;
