package dk.samspil.organisation.web;

import java.util.Locale;
import java.util.Optional;

/// Addresses as people type them into a form.
final class Addresses {
    private Addresses() {}

    /// What a field holds.
    sealed interface Typed {
        /// Nothing, or something that can be used.
        record Usable(Optional<String> address) implements Typed {}

        /// Something that cannot.
        record Wrong() implements Typed {}
    }

    static Typed email(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            return new Typed.Usable(Optional.empty());
        }
        return address.length() <= 200 && address.matches("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,24}")
                ? new Typed.Usable(Optional.of(address))
                : new Typed.Wrong();
    }

    /// A number of eight digits is Danish.
    static Typed mobile(String typed) {
        String digits = typed.replaceAll("[ ().-]", "").replaceFirst("^00", "+");
        String number = digits.matches("\\d{8}") ? "+45" + digits : digits;
        if (number.isEmpty()) {
            return new Typed.Usable(Optional.empty());
        }
        return number.matches("\\+[1-9]\\d{7,14}") ? new Typed.Usable(Optional.of(number)) : new Typed.Wrong();
    }
}
