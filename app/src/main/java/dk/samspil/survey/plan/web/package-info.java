/// The pages on which HR makes a round: copy or anew, who and when, all dates, the overview; and the
/// timetable as a paper and as a calendar.
///
/// The steps between them lie in other modules, at `/maaling/{roundId}/spoergsmaal`, `…/medarbejdere`, `…/forskel` and
/// `…/noegle`; [StepPages] knows which of them are there. The frame of the six steps is [dk.samspil.ui.StepFrame].
@NullMarked
package dk.samspil.survey.plan.web;

import org.jspecify.annotations.NullMarked;
