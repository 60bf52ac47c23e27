package dk.samspil.survey.web;

import dk.samspil.ui.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody typed, and what is wrong with it: each field has its own message.
final class Form {
    private static final int LONGEST_LINE = 500;

    private final Map<String, String> values;
    private final Messages words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Form(Map<String, String> values, Messages words) {
        this.values = Map.copyOf(values);
        this.words = words;
    }

    static Form empty(Messages words) {
        return new Form(Map.of(), words);
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    String error(String name) {
        return errors.getOrDefault(name, "");
    }

    boolean isFlagged(String name) {
        return values.containsKey(name);
    }

    /// What is wrong, by field, in the order in which it was found.
    List<Wrong> listErrors() {
        return errors.entrySet().stream()
                .map(each -> new Wrong(each.getKey(), each.getValue()))
                .toList();
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    void wrong(String name, String key, Object... details) {
        errors.putIfAbsent(name, words.text("error." + key, details));
    }

    /// The text of a field that may not be empty.
    String required(String name, String key) {
        String value = value(name);
        if (value.isEmpty()) {
            wrong(name, key);
        }
        return bounded(name, value);
    }

    /// The text of a field that may be empty.
    Optional<String> optional(String name) {
        return Optional.of(bounded(name, value(name))).filter(text -> !text.isEmpty());
    }

    /// A date that must be there.
    Optional<LocalDate> requiredDay(String name, String key) {
        Optional<LocalDate> day = optionalDay(name);
        if (day.isEmpty()) {
            wrong(name, key);
        }
        return day;
    }

    /// A date that may be left out; half a date is wrong.
    Optional<LocalDate> optionalDay(String name) {
        String day = value(name + "_dag");
        String month = value(name + "_maaned");
        String year = value(name + "_aar");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() > 1999 && date.getYear() < 2200)
                    .or(() -> {
                        wrong(name, "day-unreal");
                        return Optional.empty();
                    });
        } catch (NumberFormatException | DateTimeException e) {
            wrong(name, "day-unreal");
            return Optional.empty();
        }
    }

    private String bounded(String name, String value) {
        if (value.length() > LONGEST_LINE) {
            wrong(name, "too-long", "count", value.length() - LONGEST_LINE);
        }
        return value;
    }

    /// What is wrong with a field.
    record Wrong(String field, String text) {}
}
