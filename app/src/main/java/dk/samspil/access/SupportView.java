package dk.samspil.access;

import java.time.Instant;
import java.util.Optional;

/// Somebody of HR seeing what somebody else sees.
///
/// @param viewer who looks
/// @param seen whose pages are looked at
/// @param ends when it ends by itself
/// @param ended when it was ended before; empty when it was not
public record SupportView(
        long id,
        SignInName viewer,
        SignInName seen,
        String reason,
        Instant begun,
        Instant ends,
        Optional<Instant> ended) {
    /// Whether it goes on at a moment.
    public boolean goesOn(Instant now) {
        return ended.isEmpty() && now.isBefore(ends);
    }
}
