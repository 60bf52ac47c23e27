package dk.samspil.survey.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/// When something of the year happens, as exactly as is known: a day, weeks, a part of a month, months.
public sealed interface When {
    LocalDate firstDay();

    LocalDate lastDay();

    record Day(LocalDate day) implements When {
        @Override
        public LocalDate firstDay() {
            return day;
        }

        @Override
        public LocalDate lastDay() {
            return day;
        }
    }

    /// Whole ISO weeks, from Monday to Sunday.
    record Weeks(IsoWeek from, IsoWeek to) implements When {
        public Weeks {
            if (to.monday().isBefore(from.monday())) {
                throw new IllegalArgumentException("weeks end after they began: " + from + " to " + to);
            }
        }

        @Override
        public LocalDate firstDay() {
            return from.monday();
        }

        @Override
        public LocalDate lastDay() {
            return to.monday().plusDays(6);
        }
    }

    /// The beginning, middle or end of a month: primo, medio, ultimo. Ten days, ten days, the rest.
    record PartOfMonth(YearMonth month, Part part) implements When {
        public enum Part {
            EARLY(1, 10),
            MIDDLE(11, 20),
            LATE(21, 31);

            private final int first;
            private final int last;

            Part(int first, int last) {
                this.first = first;
                this.last = last;
            }
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(part.first);
        }

        @Override
        public LocalDate lastDay() {
            return month.atDay(Math.min(part.last, month.lengthOfMonth()));
        }
    }

    record Months(YearMonth from, YearMonth to) implements When {
        public Months {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("months end after they began: " + from + " to " + to);
            }
        }

        @Override
        public LocalDate firstDay() {
            return from.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return to.atEndOfMonth();
        }
    }

    static When on(LocalDate day) {
        return new Day(day);
    }
}
