package dk.samspil.statistics;

import java.util.List;

/// Something the answers say about the people who gave them, such as the age band.
///
/// @param name the name of the answers' column
/// @param values every value that occurs, in the order in which they are shown; empty text is "not stated"
public record Attribute(String name, List<String> values) {
    public Attribute {
        values = List.copyOf(values);
    }
}
