package dk.samspil.survey.web;

/// A date of a form, typed in three parts.
///
/// @param error empty where nothing is wrong
public record DayField(String name, String label, String hint, String day, String month, String year, String error) {
    static DayField of(String name, String label, String hint, Form form) {
        return new DayField(
                name,
                label,
                hint,
                form.value(name + "_dag"),
                form.value(name + "_maaned"),
                form.value(name + "_aar"),
                form.error(name));
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }
}
