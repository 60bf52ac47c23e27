package dk.samspil.organisation.validation;

import dk.samspil.shared.UnitId;
import java.util.Comparator;
import java.util.List;

/// How far the leaders have come, without saying who.
///
/// @param departments in the organisation's own order
public record Progress(List<Department> departments) {
    /// One department and the states of the lists in it. Their order says nothing about whose list is which.
    public record Department(UnitId unit, String name, List<ListState> lists) {
        public Department {
            lists = lists.stream()
                    .sorted(Comparator.comparingInt(Department::place))
                    .toList();
        }

        /// Answered ones first.
        private static int place(ListState state) {
            return switch (state) {
                case APPROVED -> 0;
                case CORRECTED -> 1;
                case OPENED -> 2;
                case UNOPENED -> 3;
            };
        }

        public int count(ListState state) {
            return (int) lists.stream().filter(each -> each == state).count();
        }

        /// How many leaders are done.
        public int answered() {
            return (int) lists.stream().filter(ListState::isAnswered).count();
        }
    }

    public Progress {
        departments = List.copyOf(departments);
    }

    public int count(ListState state) {
        return departments.stream().mapToInt(each -> each.count(state)).sum();
    }

    public int lists() {
        return departments.stream().mapToInt(each -> each.lists().size()).sum();
    }
}
