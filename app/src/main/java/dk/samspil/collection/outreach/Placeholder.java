package dk.samspil.collection.outreach;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
    CONTACT("kontakt"),
    /// How many of a leader's unit have answered, as far as it may be told.
    RATE("svarprocent");

    private static final Set<Placeholder> OF_ONE_PERSON = EnumSet.of(FIRST_NAME, UNIT, CODE, LINK, ADDRESS);

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

    /// Whether it says something in the words of a step.
    public boolean isFilledIn(Step step) {
        return step == Step.WEEKLY_TO_LEADERS ? !OF_ONE_PERSON.contains(this) : this != RATE;
    }

    static Optional<Placeholder> find(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }
}
