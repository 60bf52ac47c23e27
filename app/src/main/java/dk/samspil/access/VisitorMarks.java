package dk.samspil.access;

import dk.samspil.secret.ServerSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// A mark that a browser keeps of who was last signed in with it: says nothing to whoever reads it,
/// and tells us whether the next person is the same.
@Component
public final class VisitorMarks {
    private static final String PURPOSE = "visitor-marks";
    private static final String HMAC = "HmacSHA256"; // RFC 2104

    private final ServerSecrets secrets;

    VisitorMarks(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /// The mark of a person; always the same, and only this server can make it.
    public String of(SignInName name) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secrets.get(PURPOSE), HMAC));
            byte[] mark = mac.doFinal(name.value().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
