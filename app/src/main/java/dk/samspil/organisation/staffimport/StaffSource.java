package dk.samspil.organisation.staffimport;

/// Which system a set of files looks like it comes from.
public enum StaffSource {
    /// The workbook that OS2mo writes for surveys.
    OS2MO,
    /// The four files that OS2mo and others write for SafetyNet.
    SAFETYNET,
    /// Samspil's own three files.
    OWN_FILES,
    /// One list with a row for each job.
    FLAT_LIST
}
