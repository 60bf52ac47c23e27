package dk.samspil.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Somebody whose password was right and who has not shown a second factor yet. Opens nothing:
/// [Viewers] knows nobody behind it, and the filter chain lets it only to the pages on which a code
/// is typed or a phone is set up.
public final class HalfSignedIn extends AbstractAuthenticationToken {
    /// How long the password counts.
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final long serialVersionUID = 1;

    private final String name;
    private final Instant since;

    HalfSignedIn(SignInName name, Instant since) {
        super(List.of());
        this.name = name.value();
        this.since = since;
        super.setAuthenticated(true);
    }

    public SignInName signInName() {
        return new SignInName(name);
    }

    /// Whether the password must be typed again.
    public boolean isTooOld(Instant now) {
        return now.isAfter(since.plus(GOOD_FOR));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    /// Nothing: the password is forgotten.
    @Override
    public Object getCredentials() {
        return "";
    }
}
