package dk.samspil.collection.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a round's messages stand.
///
/// @param open whether people can answer now
/// @param missing what must be set up before anything is sent
/// @param reach how many are reached by which way; empty until it is settled who is asked
/// @param weeklyDays on which days leaders are told how many have answered
/// @param failures addresses that do not work, by unit and name
public record OutreachState(
        boolean open,
        RouteOrder order,
        List<Missing> missing,
        Optional<Reach> reach,
        List<Planned> steps,
        List<LocalDate> weeklyDays,
        List<Failure> failures,
        List<Hindrance> hindrances) {
    public OutreachState {
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
        weeklyDays = List.copyOf(weeklyDays);
        failures = List.copyOf(failures);
        hindrances = List.copyOf(hindrances);
    }

    /// How many are reached how, as the staff list is today.
    public record Reach(int email, int sms, int letter) {}

    /// One of the three steps.
    ///
    /// @param moment when it begins; empty where it is left out
    /// @param proposed whether nobody has chosen another day
    /// @param messages how many have come how far; empty before it has begun
    public record Planned(Step step, Optional<Instant> moment, boolean proposed, Map<MessageState, Integer> messages) {
        public Planned {
            messages = Map.copyOf(messages);
        }

        public int count(MessageState state) {
            return messages.getOrDefault(state, 0);
        }

        public boolean hasBegun() {
            return !messages.isEmpty();
        }
    }

    /// An address that does not work, with the one whom a letter, or the staff list, must help.
    ///
    /// @param status why, as a code such as `5.1.1`
    public record Failure(String name, String unit, String address, String status) {}
}
