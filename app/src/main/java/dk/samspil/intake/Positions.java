package dk.samspil.intake;

import dk.samspil.organisation.Employment;
import dk.samspil.shared.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everybody's positions. Whoever has several is asked once and counted once, at the main one: counted twice,
/// a person could be found by subtracting one unit from another.
final class Positions {
    private static final int LINES_SAID = 20;

    private final String file;
    private final Problems problems;
    private final Map<String, List<Position>> byPerson = new LinkedHashMap<>();

    Positions(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// One line of the staff list.
    ///
    /// @param main what the line says of itself; empty where the file does not say
    record Position(int line, Employment employment, Optional<Boolean> main) {}

    void add(Position position) {
        List<Position> known = byPerson.computeIfAbsent(position.employment().id(), person -> new ArrayList<>());
        known.stream()
                .filter(other ->
                        other.employment().unit().equals(position.employment().unit()))
                .findFirst()
                .ifPresent(same -> sayTwice(position, "intake.id_twice", same.line()));
        if (position.main().orElse(false)) {
            known.stream()
                    .filter(other -> other.main().orElse(false))
                    .findFirst()
                    .ifPresent(other -> sayTwice(position, "intake.main_twice", other.line()));
        }
        known.add(position);
    }

    private void sayTwice(Position position, String code, int first) {
        problems.error(
                file, position.line(), "person_id", position.employment().id(), code, "first", Integer.toString(first));
    }

    /// Everybody once, in the order of the file; says how many were named more often.
    List<Employment> listCounted() {
        warnOfSeveral();
        return byPerson.values().stream()
                .map(positions -> counted(positions).employment())
                .toList();
    }

    private static Position counted(List<Position> positions) {
        return positions.stream()
                .filter(position -> position.main().orElse(false))
                .findFirst()
                .orElse(positions.getFirst());
    }

    /// One warning for all, without their ids: it stands in the safety statement.
    private void warnOfSeveral() {
        List<List<Position>> several = byPerson.values().stream()
                .filter(positions -> positions.size() > 1)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        String lines = several.stream()
                .limit(LINES_SAID)
                .map(Positions::lines)
                .collect(Collectors.joining("; ", "", several.size() > LINES_SAID ? "; …" : ""));
        problems.warning(
                file,
                counted(several.getFirst()).line(),
                "person_id",
                "",
                "intake.several_positions",
                "people",
                Integer.toString(several.size()),
                "lines",
                lines);
    }

    /// The counted line first.
    private static String lines(List<Position> positions) {
        Position counted = counted(positions);
        List<String> all = new ArrayList<>(List.of(Integer.toString(counted.line())));
        positions.stream()
                .filter(position -> !position.equals(counted))
                .forEach(position -> all.add(Integer.toString(position.line())));
        return String.join(", ", all);
    }
}
