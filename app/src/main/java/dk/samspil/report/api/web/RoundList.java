package dk.samspil.report.api.web;

import java.util.List;

/// The rounds whose results are out, the newest first.
record RoundList(List<Round> rounds) {
    /// @param rules the fingerprint of the rules that were in force
    /// @param ledger the hash of everything published about the round; empty where it was not kept
    record Round(String id, Names title, String releasedAt, int units, String rules, String ledger) {}
}
