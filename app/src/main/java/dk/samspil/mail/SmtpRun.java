package dk.samspil.mail;

import dk.samspil.mail.Delivery.NotHandedOver;
import dk.samspil.mail.Delivery.Trouble;
import dk.samspil.mail.SignInSecret.NoTokenException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// E-mails over one connection, which is made anew when it is lost.
///
/// What a server says is logged as a code only: its words may repeat an address.
final class SmtpRun implements Outlet.Run<EmailMessage> {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpRun.class);
    private static final String PROTOCOL = "smtp";

    private final MailServer server;
    private final SignInSecret secret;
    private final Envelope envelope;
    private final Clock clock;
    private final Session session;
    private @Nullable Transport connected;

    SmtpRun(MailServer server, SignInSecret secret, Envelope envelope, Clock clock) {
        this.server = server;
        this.secret = secret;
        this.envelope = envelope;
        this.clock = clock;
        Properties properties = server.properties(PROTOCOL, secret.isToken());
        properties.put("mail.smtp.dsn.notify", "FAILURE"); // RFC 3461, where the server knows it
        properties.put("mail.smtp.dsn.ret", "HDRS"); // what comes back leaves out our words, and so the code
        envelope.returnTo().ifPresent(address -> properties.put("mail.smtp.from", address.value()));
        this.session = Session.getInstance(properties);
    }

    @Override
    public Delivery send(EmailMessage message) {
        MimeMessage sealed;
        try {
            sealed = envelope.seal(message, session, clock.instant());
        } catch (MessagingException e) {
            return new Delivery.AddressRefused("format");
        }
        Optional<Trouble> trouble = connect();
        return trouble.<Delivery>map(NotHandedOver::new).orElseGet(() -> hand(sealed));
    }

    private Delivery hand(MimeMessage sealed) {
        try {
            transport().sendMessage(sealed, sealed.getAllRecipients());
            return new Delivery.Accepted();
        } catch (SendFailedException e) {
            Delivery outcome = SmtpAnswer.of(e).outcome();
            if (!(outcome instanceof Delivery.AddressRefused)) {
                LOG.warn("A mail was not taken: {}", SmtpAnswer.of(e));
                disconnect();
            }
            return outcome;
        } catch (MessagingException e) {
            LOG.warn("The connection to {} was lost while a mail was handed over", server.host());
            disconnect();
            return new Delivery.InDoubt();
        }
    }

    private Transport transport() {
        if (connected == null) {
            throw new IllegalStateException("not connected");
        }
        return connected;
    }

    /// What hinders it; empty when we are in.
    private Optional<Trouble> connect() {
        if (connected != null && connected.isConnected()) {
            return Optional.empty();
        }
        disconnect();
        try {
            Transport fresh = session.getTransport(PROTOCOL);
            if (server.user().isEmpty()) {
                fresh.connect(server.host(), server.port(), null, null);
            } else {
                fresh.connect(server.host(), server.port(), server.user(), secret.get());
            }
            connected = fresh;
            return Optional.empty();
        } catch (AuthenticationFailedException e) {
            secret.forget();
            LOG.warn("{} does not let us in as {}", server.host(), server.user());
            return Optional.of(Trouble.SIGN_IN_REFUSED);
        } catch (NoTokenException e) {
            LOG.warn("No sign-in at {}: {}", server.host(), e.getMessage());
            return Optional.of(e.isRefused() ? Trouble.SIGN_IN_REFUSED : Trouble.UNREACHABLE);
        } catch (MessagingException e) {
            LOG.warn("{} cannot be reached on port {}", server.host(), server.port());
            return Optional.of(Trouble.UNREACHABLE);
        }
    }

    private void disconnect() {
        if (connected != null) {
            try {
                connected.close();
            } catch (MessagingException e) {
                LOG.debug("{} was gone already", server.host());
            }
            connected = null;
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
