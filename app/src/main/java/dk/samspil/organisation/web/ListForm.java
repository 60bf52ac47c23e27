package dk.samspil.organisation.web;

/// Which part of a leader's list is open, and what was typed into it.
///
/// @param job the person whose row is open; empty where none is
/// @param adding whether somebody who is missing is being added
record ListForm(
        String job,
        boolean adding,
        String reason,
        String unit,
        String name,
        String email,
        String mobile,
        String error,
        String notice) {
    /// A list as it is shown first.
    ///
    /// @param job the person whose row is open; empty where none is
    static ListForm showing(String job, boolean adding, String notice) {
        return new ListForm(job, adding, "", "", "", "", "", "", notice);
    }

    /// What was sent, with what is wrong with it.
    ListForm with(String newError) {
        return new ListForm(job, adding, reason, unit, name, email, mobile, newError, "");
    }
}
