package dk.samspil.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Reads what an installation says about its OpenID provider. A setting that cannot be meant stops
/// the start.
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {
    private static final String PREFIX = "samspil.access.oidc.";

    private final Environment settings;

    ProviderConfiguration(Environment settings) {
        this.settings = settings;
    }

    @Bean
    ProviderSettings providerSettings() {
        String issuer = text("issuer", "");
        if (!issuer.isEmpty() && !isSafe(URI.create(issuer))) {
            throw new IllegalArgumentException(PREFIX + "issuer must begin with https://");
        }
        return new ProviderSettings(
                issuer,
                text("client-id", ""),
                secret(),
                List.of(text("scopes", "openid email").split("[ ,]+")),
                text("name-claim", "email"),
                text("required-claim", ""),
                text("required-value", ""),
                text("label", ""));
    }

    private String text(String setting, String usual) {
        return settings.getProperty(PREFIX + setting, usual).strip();
    }

    /// What stands in the setting, or in the file that the setting with `-file` names.
    private String secret() {
        String file = text("client-secret-file", "");
        try {
            return file.isEmpty()
                    ? text("client-secret", "")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the file in " + PREFIX + "client-secret-file cannot be read", e);
        }
    }

    /// Whether tokens may be fetched there: over https, or from this machine.
    private static boolean isSafe(URI address) {
        try {
            return "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme())
                            && address.getHost() != null
                            && InetAddress.getByName(address.getHost()).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
