package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import java.util.List;

/// What a set of released figures is about and how it came to be: the heading of the safety statement.
///
/// @param policy the rules that were in force
/// @param warnings what was tolerated in the files the round was read from
/// @param origin what it was computed from and by what
public record Release(
        RoundId round,
        LocalText title,
        DisclosurePolicy policy,
        AuditorStatement auditor,
        List<Problem> warnings,
        Origin origin) {
    /// The code of the warning that the answers do not say who is a leader.
    public static final String LEADERS_NOT_KNOWN = "policy.leaders_not_known";

    public Release {
        warnings = List.copyOf(warnings);
    }

    /// From what, and by what, figures were computed: enough to check later that nothing was changed.
    ///
    /// @param ledgerHash the hash of the round's ledger; the same answers under the same rules give the same
    /// @param codeVersion the version of the program
    /// @param frozenHash the hash of the answers and of the organisation
    public record Origin(String ledgerHash, String codeVersion, String frozenHash) {}
}
