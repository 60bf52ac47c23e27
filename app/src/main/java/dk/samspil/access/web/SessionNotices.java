package dk.samspil.access.web;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import dk.samspil.ui.SessionNotice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Puts into words when the present sign-in ends.
@Component
final class SessionNotices {
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final SessionLimits limits;
    private final Clock clock;

    SessionNotices(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Empty where there is no session: then nobody is signed in by one.
    Optional<SessionNotice> find(Messages words) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getSession(false))
                        .map(limits::end)
                        .map(end -> notice(end, words))
                : Optional.empty();
    }

    /// A time of day as it is written.
    String time(Instant moment, Language language) {
        var style = switch (language) {
            case DA -> DANISH;
            case EN -> ENGLISH;
        };
        return style.format(moment.atZone(clock.getZone()));
    }

    private SessionNotice notice(SessionLimits.End end, Messages words) {
        String time = time(end.moment(), words.language());
        return new SessionNotice(
                words.text(end.canBeLater() ? "session.sentence" : "session.sentence.last", "time", time),
                Duration.between(clock.instant(), end.moment()).toSeconds(),
                words.text(end.canBeLater() ? "session.warning" : "session.warning.last"),
                end.canBeLater() ? words.text("session.stay") : "",
                words.text("session.stayed"),
                words.text("session.over"));
    }
}
