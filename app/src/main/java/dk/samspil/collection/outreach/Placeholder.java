package dk.samspil.collection.outreach;

import java.util.Arrays;
import java.util.Optional;

/// What can stand in curly brackets in the words, and is filled in for each person.
public enum Placeholder {
    FIRST_NAME("fornavn"),
    UNIT("enhed"),
    /// Such as `K7QM-4T9R`.
    CODE("kode"),
    /// The address that opens the questions with the code.
    LINK("link"),
    /// The address to type, without `https://`.
    ADDRESS("adresse"),
    /// Such as `søndag 8. november`.
    LAST_DAY("sidste-dag"),
    /// The last day in short: `8/11`.
    DATE("dato"),
    /// Such as `6 dage`.
    TIME_LEFT("tid-tilbage"),
    MINUTES("minutter"),
    /// With how many answers a unit's result is shown.
    FEWEST("mindst"),
    /// Who cannot see the answers; less where the operator has the key.
    PROMISE("loefte"),
    MUNICIPALITY("kommune"),
    /// Whom to ask.
    CONTACT("kontakt");

    private final String written;

    Placeholder(String written) {
        this.written = written;
    }

    /// As it is written, without the brackets.
    public String written() {
        return written;
    }

    /// As it is written, with the brackets.
    public String inBrackets() {
        return "{" + written + "}";
    }

    static Optional<Placeholder> find(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }
}
