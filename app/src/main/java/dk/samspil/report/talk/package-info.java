/// Whether units have set a day for the talk about their result: the day and no more.
///
/// Start with [Talks]. Schema `report_talk`.
@NullMarked
package dk.samspil.report.talk;

import org.jspecify.annotations.NullMarked;
