package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Set;

/// What the files say, with every proposal carried out.
///
/// @param files the names of the files
/// @param rows how many rows with jobs there were
/// @param led the units with a leader of their own
public record StaffReading(
        StaffSource source,
        List<String> files,
        int rows,
        RegisterContents contents,
        Set<UnitId> led,
        List<NotStored> notStored,
        List<Problem> problems) {
    public StaffReading {
        files = List.copyOf(files);
        led = Set.copyOf(led);
        notStored = List.copyOf(notStored);
        problems = List.copyOf(problems);
    }
}
