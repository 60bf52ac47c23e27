package dk.samspil.survey.plan.web;

import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import dk.samspil.ui.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What somebody typed about figures from outside; read to a set, or to everything that is wrong with it.
///
/// @param typed by field, as it was typed
record OutsideForm(Map<String, String> typed) {
    static final String SOURCE = "kilde";
    static final String DAY = "dato";
    static final String POPULATION = "hvem";
    static final String ANSWERS = "antal";
    static final String POINTS = "tal-";
    static final String ERROR = "usikkerhed-";

    private static final int DIGITS_OF_ANSWERS = 8;

    OutsideForm {
        typed = Map.copyOf(typed);
    }

    static OutsideForm empty() {
        return new OutsideForm(Map.of());
    }

    /// What is kept, to be changed.
    static OutsideForm of(OutsideSet set) {
        Map<String, String> typed = new HashMap<>();
        typed.put(SOURCE, set.source().name());
        typed.put(DAY, set.source().day().text());
        typed.put(POPULATION, set.source().population());
        set.source().findAnswers().ifPresent(count -> typed.put(ANSWERS, Integer.toString(count)));
        for (OutsideValue value : set.values()) {
            typed.put(POINTS + value.score(), plain(value.points()));
            value.findError().ifPresent(error -> typed.put(ERROR + value.score(), plain(error)));
        }
        return new OutsideForm(typed);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    boolean has(String field) {
        return !value(field).isEmpty();
    }

    /// What a form means.
    sealed interface Outcome {
        record Good(OutsideSet set) implements Outcome {}

        /// Something cannot be used.
        ///
        /// @param problems in the order of the page
        record Wrong(List<FormProblem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param themes the names of themes and composites by their ids
    Outcome read(Map<String, String> themes, LocalDate today, Messages words) {
        return new Reading(themes, today, words).run();
    }

    /// Gathers everything that is wrong.
    private final class Reading {
        private final Map<String, String> themes;
        private final LocalDate today;
        private final Messages words;
        private final List<FormProblem> problems = new ArrayList<>();

        Reading(Map<String, String> themes, LocalDate today, Messages words) {
            this.themes = themes;
            this.today = today;
            this.words = words;
        }

        Outcome run() {
            String source = text(SOURCE);
            Optional<SourceDay> day = day();
            String population = text(POPULATION);
            OptionalInt answers = answers();
            List<OutsideValue> values = values();
            if (!problems.isEmpty() || day.isEmpty()) {
                return new Outcome.Wrong(problems);
            }
            Integer count = answers.isPresent() ? Integer.valueOf(answers.getAsInt()) : null;
            return new Outcome.Good(new OutsideSet(new OutsideSource(source, day.get(), population, count), values));
        }

        private void wrong(String field, String key, Object... details) {
            problems.add(FormProblem.of(field, words.text("problem." + key, details)));
        }

        private String text(String field) {
            if (!has(field)) {
                wrong(field, field);
            } else if (value(field).length() > OutsideSource.LONGEST) {
                wrong(field, "long", "most", OutsideSource.LONGEST);
            }
            return value(field);
        }

        private Optional<SourceDay> day() {
            if (!has(DAY)) {
                wrong(DAY, DAY);
                return Optional.empty();
            }
            Optional<SourceDay> day = SourceDay.parse(value(DAY));
            if (day.isEmpty()) {
                wrong(DAY, "dato.unreal");
            } else if (day.get().first().isAfter(today)) {
                wrong(DAY, "dato.future");
            }
            return day;
        }

        private OptionalInt answers() {
            String typed = value(ANSWERS).replace(".", "").replace(" ", "");
            if (typed.isEmpty()) {
                return OptionalInt.empty();
            }
            boolean isNumber =
                    typed.length() <= DIGITS_OF_ANSWERS && typed.chars().allMatch(Character::isDigit);
            int answers = isNumber ? Integer.parseInt(typed) : 0;
            if (answers < 1 || answers > OutsideSource.MOST_ANSWERS) {
                wrong(ANSWERS, ANSWERS);
                return OptionalInt.empty();
            }
            return OptionalInt.of(answers);
        }

        private List<OutsideValue> values() {
            List<OutsideValue> values = new ArrayList<>();
            boolean any = false;
            for (Map.Entry<String, String> theme : themes.entrySet()) {
                any |= has(POINTS + theme.getKey());
                read(theme.getKey(), theme.getValue()).ifPresent(values::add);
            }
            if (!any && !themes.isEmpty()) {
                wrong(POINTS + themes.keySet().iterator().next(), "none");
            }
            return values;
        }

        private Optional<OutsideValue> read(String theme, String label) {
            Optional<BigDecimal> points = OutsideValue.parsePoints(value(POINTS + theme));
            if (has(POINTS + theme) && points.isEmpty()) {
                wrong(POINTS + theme, "points", "theme", label);
            }
            Optional<BigDecimal> error = OutsideValue.parseError(value(ERROR + theme));
            if (has(ERROR + theme) && error.isEmpty()) {
                wrong(ERROR + theme, "error", "theme", label);
            } else if (has(ERROR + theme) && !has(POINTS + theme)) {
                wrong(ERROR + theme, "error.alone", "theme", label);
            }
            return points.map(found -> new OutsideValue(theme, found, error.orElse(null)));
        }
    }
}
