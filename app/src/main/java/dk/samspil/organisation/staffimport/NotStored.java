package dk.samspil.organisation.staffimport;

import java.util.List;

/// The columns of a file that are not read into the register, by name.
///
/// @param cpr those that hold CPR numbers
/// @param unknown those that Samspil has no use for
public record NotStored(String file, List<String> cpr, List<String> unknown) {
    public NotStored {
        cpr = List.copyOf(cpr);
        unknown = List.copyOf(unknown);
    }
}
