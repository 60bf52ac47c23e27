package dk.samspil.collection.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words that are there before HR changes any, from files `outreach/<step>-<route>-<language>.txt`. In those of
/// e-mails the first line is the subject.
final class UsualWordings {
    private static final Map<WordingKey, Wording> READ = new ConcurrentHashMap<>();

    private UsualWordings() {}

    static Wording get(WordingKey key) {
        return READ.computeIfAbsent(key, UsualWordings::read);
    }

    private static Wording read(WordingKey key) {
        String file = "/outreach/%s-%s-%s.txt"
                .formatted(name(key.step()), name(key.route()), key.language().code());
        try (InputStream in = UsualWordings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words in " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (key.route() == Route.SMS) {
                return new Wording("", text);
            }
            int end = text.indexOf('\n');
            return new Wording(text.substring(0, end), text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
