package dk.samspil.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// A mark that a browser keeps of who was last signed in with it: says nothing to whoever reads it,
/// and tells us whether the next person is the same.
@Component
public final class VisitorMarks {
    private final FactorKey key;

    VisitorMarks(FactorKey key) {
        this.key = key;
    }

    /// The mark of a person; always the same.
    public String of(SignInName name) {
        byte[] mac = key.mac(("visitor " + name.value()).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
