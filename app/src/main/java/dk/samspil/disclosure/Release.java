package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import java.util.List;

/// What a set of released figures is about and how it came to be: the heading of the safety statement.
///
/// @param policy the rules that were in force
/// @param warnings what was tolerated in the files the round was read from
public record Release(
        RoundId round, LocalText title, DisclosurePolicy policy, AuditorStatement auditor, List<Problem> warnings) {
    /// The code of the warning that the answers do not say who is a leader.
    public static final String LEADERS_NOT_KNOWN = "policy.leaders_not_known";

    public Release {
        warnings = List.copyOf(warnings);
    }
}
