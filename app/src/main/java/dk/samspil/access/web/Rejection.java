package dk.samspil.access.web;

import dk.samspil.access.ProviderOutcome.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// Why a sign-in at the provider came to nothing, each with a page of its own.
enum Rejection {
    NOT_ALLOWED("uden-adgang", HttpStatus.FORBIDDEN),
    UNKNOWN("ukendt", HttpStatus.FORBIDDEN),
    NO_ROLE("uden-rolle", HttpStatus.FORBIDDEN),
    /// The person gave up at the provider.
    CANCELLED("afbrudt", HttpStatus.OK),
    /// The provider's answer could not be trusted or used.
    NOT_TRUSTED("svaret-duer-ikke", HttpStatus.BAD_REQUEST),
    /// The provider did not answer.
    SILENT("svarer-ikke", HttpStatus.SERVICE_UNAVAILABLE);

    private final String word;
    private final HttpStatus status;

    Rejection(String word, HttpStatus status) {
        this.word = word;
        this.status = status;
    }

    static Rejection of(Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED -> NOT_ALLOWED;
            case UNKNOWN -> UNKNOWN;
            case NO_ROLE -> NO_ROLE;
        };
    }

    /// The one whose page has this word in its address.
    static Optional<Rejection> find(String word) {
        return Arrays.stream(values())
                .filter(rejection -> rejection.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    HttpStatus status() {
        return status;
    }

    /// The key of its words in `messages/access_*`.
    String key() {
        return "rejected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
