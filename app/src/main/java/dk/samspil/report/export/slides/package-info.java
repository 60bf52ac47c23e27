/// Slides for the team's meeting and for the committee, with charts that a secretary can edit, in the organisation's
/// own template or in a plain one.
///
/// Start with [Slides]. What is said on them is what the report says; [Deck] puts it on slides; [BarChart], [LineChart]
/// and [GridTable] draw.
@NamedInterface("slides")
@NullMarked
package dk.samspil.report.export.slides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
