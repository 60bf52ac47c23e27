package dk.samspil.collection.promise;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import java.util.List;

/// Knows what of a round will be shown, and to groups of which size.
public interface PublicationRules {
    /// What is shown, and when.
    ///
    /// @param fewestAnswers a unit with fewer answers has no figures of its own
    /// @param fewestComments fewer comments are not shown
    /// @param attributes what answers are also counted by besides the unit, where the round knows it:
    ///     what the names of attributes mean, in the order of the policy
    record Shown(int fewestAnswers, int fewestComments, List<Attribute> attributes) {
        public Shown {
            attributes = List.copyOf(attributes);
        }
    }

    /// Something besides the unit that answers are counted by.
    ///
    /// @param name as in the round's attribute names
    record Attribute(String name, LocalText label) {}

    Shown get(RoundId round);
}
