package dk.samspil.organisation.web;

/// Which part of a leader's list is open, and what was typed into it.
///
/// @param job the person whose row is open; empty where none is
/// @param adding whether somebody who is missing is being added
/// @param sent whether something was typed that could not be used
record ListForm(
        String job,
        boolean adding,
        boolean sent,
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
        return new ListForm(job, adding, false, "", "", "", "", "", "", notice);
    }

    /// What was sent, with what is wrong with it.
    ListForm with(String newError) {
        return new ListForm(job, adding, true, reason, unit, name, email, mobile, newError, "");
    }
}
