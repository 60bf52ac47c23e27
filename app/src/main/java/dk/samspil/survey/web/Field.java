package dk.samspil.survey.web;

/// A field of a form, with what was typed and what is wrong with it.
///
/// @param hint what right looks like; may be empty
/// @param error empty where nothing is wrong
/// @param large whether it has several lines
/// @param direction `rtl` for words that run from right to left, else `auto`
public record Field(
        String name, String label, String hint, String value, String error, boolean large, String direction) {
    static Field line(String name, String label, String hint, Form form) {
        return new Field(name, label, hint, form.value(name), form.error(name), false, "auto");
    }

    static Field lines(String name, String label, String hint, Form form) {
        return new Field(name, label, hint, form.value(name), form.error(name), true, "auto");
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }
}
