package dk.samspil.mail;

import dk.samspil.mail.AccessTokens.Client;
import dk.samspil.mail.HttpSmsGateway.BodyKind;
import dk.samspil.mail.MailServer.Protection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// What an installation says about sending: `samspil.mail.…` and `samspil.sms.…`. A setting that cannot be meant stops
/// the start.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final String MAIL = "samspil.mail.";
    private static final String BOUNCES = "samspil.mail.bounces.";
    private static final String OAUTH = "samspil.mail.oauth2.";
    private static final String SMS = "samspil.sms.";
    private static final String MICROSOFT = "https://outlook.office365.com/.default";

    private final Environment settings;
    private final Clock clock;

    MailConfiguration(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    Post post() {
        var sender = new SmtpPost.Sender(
                address(MAIL + "from"), text(MAIL + "from-name", ""), address(MAIL + "bounce-address"));
        return new SmtpPost(
                server(MAIL, 587, "starttls"), secret(MAIL), sender, number(MAIL + "messages-per-minute", 300), clock);
    }

    @Bean
    BounceMailbox bounceMailbox() {
        return new BounceMailbox(server(BOUNCES, 993, "tls"), secret(BOUNCES), text(BOUNCES + "folder", "INBOX"));
    }

    @Bean
    SmsGateway smsGateway() {
        String kind = text(SMS + "kind", "none");
        return switch (kind) {
            case "none" -> new NoSmsGateway();
            case "file" -> new FileSmsGateway(Path.of(required(SMS + "folder")), clock);
            case "http" -> new HttpSmsGateway(request(), number(SMS + "messages-per-minute", 600), client());
            default -> throw new IllegalArgumentException(SMS + "kind is none, file or http, not " + kind);
        };
    }

    private HttpSmsGateway.Request request() {
        return new HttpSmsGateway.Request(
                secured(SMS + "address"),
                text(SMS + "header", ""),
                secretText(SMS + "secret"),
                BodyKind.valueOf(text(SMS + "body-kind", "json").toUpperCase(Locale.ROOT)),
                required(SMS + "body"),
                text(SMS + "from", ""));
    }

    private MailServer server(String prefix, int port, String protection) {
        return new MailServer(
                text(prefix + "host", ""),
                number(prefix + "port", port),
                text(prefix + "user", ""),
                Protection.valueOf(text(prefix + "protection", protection).toUpperCase(Locale.ROOT)));
    }

    /// A token where one is asked for, for sending and reading alike; else a password.
    private SignInSecret secret(String prefix) {
        if (text(OAUTH + "token-address", "").isEmpty()) {
            return SignInSecret.password(secretText(prefix + "password"));
        }
        var client = new Client(
                secured(OAUTH + "token-address"),
                required(OAUTH + "client-id"),
                secretText(OAUTH + "client-secret"),
                text(OAUTH + "scope", MICROSOFT));
        return new AccessTokens(client, client(), clock);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private String text(String setting, String usual) {
        return settings.getProperty(setting, usual).strip();
    }

    private int number(String setting, int usual) {
        int number = settings.getProperty(setting, Integer.class, usual);
        if (number < 1) {
            throw new IllegalArgumentException(setting + " is at least 1");
        }
        return number;
    }

    private String required(String setting) {
        String text = text(setting, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(setting + " is missing");
        }
        return text;
    }

    private Optional<EmailAddress> address(String setting) {
        String written = text(setting, "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EmailAddress.find(written)
                .orElseThrow(() -> new IllegalArgumentException(setting + " is no e-mail address")));
    }

    /// What stands in the setting, or in the file that the setting with `-file` names.
    private String secretText(String setting) {
        String file = text(setting + "-file", "");
        try {
            return file.isEmpty()
                    ? text(setting, "")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the file in " + setting + "-file cannot be read", e);
        }
    }

    /// An address that secrets may be sent to: over https, or to this machine.
    private URI secured(String setting) {
        URI address = URI.create(required(setting));
        if (!"https".equals(address.getScheme()) && !isThisMachine(address)) {
            throw new IllegalArgumentException(setting + " must begin with https://");
        }
        return address;
    }

    private static boolean isThisMachine(URI address) {
        try {
            return "http".equals(address.getScheme())
                    && address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
