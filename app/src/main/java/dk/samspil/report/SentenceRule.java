package dk.samspil.report;

import java.util.Locale;

/// Which rule a generated sentence follows; docs/methods/sentences.md says of each when it speaks and what it may say.
public enum SentenceRule {
    /// No theme is shown.
    TOO_FEW,
    /// Beside the unit above: clearly above, above, below, clearly below.
    LEVEL,
    /// Compared with the unit above, and nothing can be claimed.
    NO_LEVEL,
    /// The unit's own highest and lowest number: facts about the unit and no comparison.
    OWN,
    /// Risen or fallen since the round before.
    CHANGE,
    /// Found not to have changed.
    UNCHANGED,
    /// Nothing can be told about a change, and how large one would have to be.
    CANNOT_TELL,
    /// How many themes rose, stayed, fell, and cannot be told.
    SUMMARY,
    /// Relations inside the team and relations to other teams moved opposite ways.
    OPPOSITE,
    /// A fall is to be expected where work with the theme has begun.
    EXPECTED_FALL,
    /// Whether a target has been reached, or cannot be told.
    TARGET,
    /// Beside a figure from outside: which themes are claimed, with source and date, or none.
    OUTSIDE,
    /// Beside the units of the same type: which themes are claimed, or none.
    SAME_TYPE,
    /// The four quick questions in points, and which band of their guide that is.
    POINTS,
    /// Of which rounds something is shown, and how much of today's unit that is about.
    OVER_TIME,
    /// Answers to one question lie in two heaps.
    SPREAD,
    /// How many answered a question positively.
    SHARE,
    /// What stands out on the priority map: claimed beside the unit above and among what goes together most with the
    /// outcome in the whole organisation.
    PRIORITY,
    /// What stands out among what the employees themselves said it would mean if a theme became better.
    EFFECT,
    /// A question to talk about, which claims nothing.
    ASK;

    /// The name of the rule in files, such as `no-level`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
