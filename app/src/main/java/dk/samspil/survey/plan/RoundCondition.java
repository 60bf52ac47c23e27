package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;

/// Something that must be in place before a round is made ready, such as a key of which two holders have proved their
/// shares. Every bean of this type is asked, whenever the overview is shown and before the round is frozen.
///
/// A module that owns a step of the making of a round says with it where the step is.
public interface RoundCondition {
    /// To which step of the six it belongs: 2 who and when, 3 questions, 4 staff, 5 differences, 6 what
    /// remains, such as the key.
    int step();

    /// How it stands.
    Answer check(RoundPlan plan, Language language);

    /// Whether the condition is met, and what to say about it.
    ///
    /// @param what what must be in place, in words: `Spørgsmål`
    /// @param how how it stands: `9 spørgsmål, cirka 6 minutter` or `To af tre nøglepersoner mangler`
    /// @param address the page on this site on which it is done
    record Answer(boolean met, String what, String how, String address) {
        public Answer {
            if (!address.startsWith("/")) {
                throw new IllegalArgumentException("a condition is met on a page of this site, not at " + address);
            }
        }
    }

    /// The address of one of the round's pages.
    static String address(RoundId round, String page) {
        return "/maaling/" + round + "/" + page;
    }
}
