package dk.samspil.demo;

import java.util.Optional;
import java.util.OptionalInt;

/// A unit as it is to be in one year.
///
/// @param parentId the unit above; empty for the municipality
/// @param level 1 for the municipality, 2 for the departments, and so on downwards
/// @param employees how many are employed in the unit itself, its leader among them
/// @param answers how many of them answer, where that is decided beforehand; otherwise chance decides
/// @param occupation what most of the employees are
/// @param otherOccupation what the rest are
record PlannedUnit(
        String id,
        String name,
        Optional<String> parentId,
        int level,
        int employees,
        OptionalInt answers,
        String occupation,
        String otherOccupation) {
    PlannedUnit {
        if (employees < 1 || answers.orElse(0) > employees) {
            throw new IllegalArgumentException(
                    "unit '" + id + "': a leader at least, and no more answers than employees");
        }
    }
}
