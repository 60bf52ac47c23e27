package dk.samspil.collection.outreach.web;

import dk.samspil.collection.outreach.Route;
import dk.samspil.collection.outreach.Step;
import dk.samspil.collection.outreach.WordingKey;
import dk.samspil.shared.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which words are meant, as they stand in addresses: `indbydelse`, `paamindelse-1`, `mail`, `sms`, `da`.
final class PageWords {
    static final String PAGE = "/indbydelser";

    private PageWords() {}

    static String of(Step step) {
        return switch (step) {
            case INVITATION -> "indbydelse";
            case FIRST_REMINDER -> "paamindelse-1";
            case SECOND_REMINDER -> "paamindelse-2";
            case WEEKLY_TO_LEADERS -> "ledere";
        };
    }

    static String of(Route route) {
        return switch (route) {
            case EMAIL -> "mail";
            case SMS -> "sms";
        };
    }

    static Optional<Step> findStep(String text) {
        return Arrays.stream(Step.values())
                .filter(step -> of(step).equals(text))
                .findFirst();
    }

    static Optional<WordingKey> find(String step, String route, String language) {
        return all().filter(key -> of(key.step()).equals(step)
                        && of(key.route()).equals(route)
                        && key.language().code().equals(language))
                .findFirst();
    }

    private static Stream<WordingKey> all() {
        return Arrays.stream(Step.values()).flatMap(step -> of(step, step.routes().stream()));
    }

    /// The words of a step in both languages.
    static Stream<WordingKey> of(Step step, Stream<Route> routes) {
        return routes.flatMap(
                route -> Arrays.stream(Language.values()).map(language -> new WordingKey(step, route, language)));
    }

    /// Where words are changed.
    static String address(String round, WordingKey key) {
        return String.join(
                "/",
                round + PAGE,
                of(key.step()),
                of(key.route()),
                key.language().code());
    }

    /// What words are called: `EMAIL.DA`.
    static String name(WordingKey key) {
        return key.route() + "." + key.language().code().toUpperCase(Locale.ROOT);
    }
}
