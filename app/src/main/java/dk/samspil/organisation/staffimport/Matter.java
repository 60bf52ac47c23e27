package dk.samspil.organisation.staffimport;

import java.util.List;
import java.util.Map;

/// Something that somebody must look at before an import is accepted, with what is proposed.
///
/// @param key names it within the import: what kind it is, such as `unit_unknown` or `several_jobs`
/// @param count how many rows, units or people it concerns
/// @param cases where it was found, in words or as rows of a file
/// @param details the words that its sentence needs, by name
public record Matter(String key, int count, List<Case> cases, Map<String, String> details) {
    /// One place where it was found.
    ///
    /// @param where the unit or the person; empty where a row says it
    /// @param problem which of the reading's problems it is, counted from 0; below 0 where it is none
    public record Case(String where, int problem) {}

    /// What was decided about it.
    public enum Decision {
        /// Nothing yet.
        NONE,
        /// As proposed.
        PROPOSAL
    }

    public Matter {
        cases = List.copyOf(cases);
        details = Map.copyOf(details);
    }
}
