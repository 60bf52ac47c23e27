/// From answers to scores, and how good the questionnaire is as an instrument.
///
/// Start at [dk.samspil.numerics.scale.AnswerScale] (one answer to 0-100) and
/// [dk.samspil.numerics.scale.ScaleScore] (one person's answers to a score);
/// [dk.samspil.numerics.scale.SkippedItem] says what a skipped item counts;
/// [dk.samspil.numerics.scale.Composite] joins scales, [dk.samspil.numerics.scale.FourQuickQuestions] is the
/// short form in points 0-16. [dk.samspil.numerics.scale.CronbachAlpha],
/// [dk.samspil.numerics.scale.IntraclassCorrelation] and [dk.samspil.numerics.scale.WithinGroupAgreement]
/// belong in a technical annex: they describe the questionnaire in a whole organisation, never one team of
/// eight people.
///
/// Missing values and arrays are treated as described in [dk.samspil.numerics.describe].
@NullMarked
package dk.samspil.numerics.scale;

import org.jspecify.annotations.NullMarked;
