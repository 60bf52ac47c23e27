package dk.samspil.survey.plan;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Optional;

/// The sets of rules for publishing from which a round's is chosen. Declared here and implemented by
/// `disclosure`, which alone understands them.
public interface PolicyShelf {
    /// What is used when nobody chooses.
    String USUAL = "standard";

    /// A set of rules one can choose.
    ///
    /// @param key permanent
    /// @param name what it is called on the page, with the smallest group it shows
    record Offer(String key, LocalText name) {}

    /// The usual one first.
    List<Offer> list();

    /// The rules themselves, as `disclosure` reads them; empty when the key is not on the shelf any more.
    Optional<String> findText(String key);

    /// The fewest answers of which a unit has figures under these rules; empty when the key is not on the shelf any
    /// more.
    Optional<Integer> findFewestAnswers(String key);
}
