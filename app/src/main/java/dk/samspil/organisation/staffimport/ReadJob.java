package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.organisation.register.StaffMember;
import java.util.Optional;

/// A job as a file says it.
///
/// @param saidToLead whether the file calls the person a leader, of whatever unit
/// @param leaderId the job of the person's leader; empty where the file does not say
/// @param joinKey what stands for the person in the other files of the same import; never kept
record ReadJob(
        CsvTable.Row row, StaffMember member, boolean saidToLead, Optional<String> leaderId, Optional<String> joinKey) {
    ReadJob with(StaffMember other) {
        return new ReadJob(row, other, saidToLead, leaderId, joinKey);
    }
}
