package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Keeps somebody signed in who says on a page that they are still there. That they asked is what
/// keeps them.
@Controller
final class StayController {
    private final SessionLimits limits;
    private final Clock clock;

    StayController(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// How many seconds are left now.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(path = "/bliv-her", produces = "text/plain")
    @ResponseBody
    String stay(HttpSession session) {
        return String.valueOf(
                Duration.between(clock.instant(), limits.end(session).moment()).toSeconds());
    }
}
