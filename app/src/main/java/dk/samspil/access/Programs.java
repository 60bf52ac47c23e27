package dk.samspil.access;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Programs that read figures with a key of their own. No program is a person, so it has no role and no units.
public final class Programs {
    private static final SimpleGrantedAuthority PROGRAM = new SimpleGrantedAuthority("PROGRAM");

    private Programs() {}

    /// A program whose key has been checked.
    ///
    /// @param key the id of the key; with the words before it, it can be nobody's sign-in name
    public static Authentication authenticated(String key) {
        return UsernamePasswordAuthenticationToken.authenticated("program with key " + key, "", List.of(PROGRAM));
    }

    /// Whether the present request comes from such a program.
    public static boolean isBehindRequest() {
        Authentication behind = SecurityContextHolder.getContext().getAuthentication();
        return behind != null
                && behind.isAuthenticated()
                && behind.getAuthorities().contains(PROGRAM);
    }
}
