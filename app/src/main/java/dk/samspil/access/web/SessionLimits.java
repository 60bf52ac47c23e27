package dk.samspil.access.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// How long a sign-in lasts: so long without a request (`samspil.access.session.idle`), and no
/// longer than this however busy one is (`samspil.access.session.longest`).
@Component
final class SessionLimits {
    private static final String PREFIX = "samspil.access.session.";
    /// Less leaves nobody the time to react to a warning two minutes before.
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private static final String SINCE = SessionLimits.class.getName() + ".since";

    private final Duration idle;
    private final Duration longest;
    private final Clock clock;

    SessionLimits(Environment settings, Clock clock) {
        this.idle = DurationStyle.detectAndParse(settings.getProperty(PREFIX + "idle", "60m"));
        this.longest = DurationStyle.detectAndParse(settings.getProperty(PREFIX + "longest", "10h"));
        this.clock = clock;
        if (idle.compareTo(SHORTEST) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    PREFIX + "idle is at least five minutes, and " + PREFIX + "longest not shorter");
        }
    }

    Duration idle() {
        return idle;
    }

    /// When a sign-in ends, and whether a request can make that later.
    record End(Instant moment, boolean canBeLater) {}

    /// Begins to count when somebody has signed in, and says whether their time is over.
    boolean isOver(HttpSession session) {
        if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
            return false;
        }
        return clock.instant().isAfter(since(session).plus(longest));
    }

    /// When the sign-in ends if nobody does anything from now on.
    End end(HttpSession session) {
        Instant atRest = clock.instant().plus(idle);
        Instant atLast = since(session).plus(longest);
        return atLast.isAfter(atRest) ? new End(atRest, true) : new End(atLast, false);
    }

    /// Counts anew, for somebody who has just signed in.
    void begin(HttpSession session) {
        session.setAttribute(SINCE, clock.instant());
    }

    private Instant since(HttpSession session) {
        if (session.getAttribute(SINCE) instanceof Instant known) {
            return known;
        }
        begin(session);
        return clock.instant();
    }
}
