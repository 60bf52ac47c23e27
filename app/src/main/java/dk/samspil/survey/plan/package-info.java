/// A round before and while it is asked: what is planned, on which dates, for whom and under which rules; and its life,
/// from a draft until it has closed by itself.
///
/// - Start with [RoundPlans]: it makes, changes and finishes plans ([RoundPlan]).
/// - [YearlyWheel] proposes all dates from the first and the last day; [TimetableCheck] warns, with a fix for each
///   warning. [DanishYear] and [SchoolHolidays] know the days off.
/// - [RoundLife] opens and closes rounds at their minute. Others hear of it by [RoundMadeReady], [RoundTakenBack],
///   [RoundOpened] and [RoundClosed], in the transaction.
/// - Other modules take part by [RoundCondition] (what must be in place before the round is made ready),
///   [QuestionnaireDrafts] (what is asked), [StaffDrafts] (who is asked) and [PolicyShelf] (under which rules).
///
/// Schema `survey_plan`.
@NamedInterface("plan")
@NullMarked
package dk.samspil.survey.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
