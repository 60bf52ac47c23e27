package dk.samspil.ui;

import dk.samspil.shared.Language;

/// Where a page stands in a task of several steps: the line above the heading and the bar below it, drawn by
/// `ui/steps.jte`.
///
/// @param task what the steps lead to, in words: `Lav en ny måling`
/// @param step counted from 1
/// @param kicker the whole line, such as `Lav en ny måling · trin 3 af 6`
public record StepFrame(String task, int step, int steps, String kicker) {
    /// The steps of a new round, of which every page is one. The pages lie in several modules.
    public static final int STEPS_OF_A_ROUND = 6;

    public StepFrame {
        if (step < 1 || step > steps) {
            throw new IllegalArgumentException("step " + step + " of " + steps);
        }
    }

    /// A page of the making of a new round.
    ///
    /// @param step 1 copy or anew, 2 who and when, 3 questions, 4 staff, 5 differences, 6 try it and finish
    public static StepFrame ofRound(int step, Language language) {
        var layout = Messages.of("ui", language);
        String task = layout.text("steps.round");
        return new StepFrame(
                task,
                step,
                STEPS_OF_A_ROUND,
                layout.text("steps.kicker", "task", task, "step", step, "steps", STEPS_OF_A_ROUND));
    }

    /// Whether a part of the bar is filled.
    public boolean isReached(int part) {
        return part <= step;
    }
}
