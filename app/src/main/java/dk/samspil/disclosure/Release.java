package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import java.util.List;

/// What a set of released figures is about and how it came to be: the heading of the safety statement.
///
/// @param policy the rules that were in force
/// @param ledgerHash the hash of everything published about the round so far; empty where it was not kept
/// @param codeVersion the version of the program that planned and published; empty where it was not kept
/// @param frozenHash the hash of the answers, and of the organisation, that the figures were computed from
/// @param warnings what was tolerated in the files the round was read from
public record Release(
        RoundId round,
        LocalText title,
        DisclosurePolicy policy,
        AuditorStatement auditor,
        String ledgerHash,
        String codeVersion,
        String frozenHash,
        List<Problem> warnings) {
    /// The code of the warning that the answers do not say who is a leader.
    public static final String LEADERS_NOT_KNOWN = "policy.leaders_not_known";

    public Release {
        warnings = List.copyOf(warnings);
    }
}
