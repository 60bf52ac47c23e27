package dk.samspil.mail;

import java.time.Clock;
import java.util.Optional;

/// E-mail by SMTP.
final class SmtpPost implements Post {
    /// Who we write as.
    ///
    /// @param from the address that stands in the letter; empty while nothing is set up
    /// @param name who stands beside it
    /// @param returnTo where the mail servers send back what they cannot deliver
    record Sender(Optional<EmailAddress> from, String name, Optional<EmailAddress> returnTo) {}

    private final MailServer server;
    private final SignInSecret secret;
    private final Sender sender;
    private final int messagesAMinute;
    private final Clock clock;

    SmtpPost(MailServer server, SignInSecret secret, Sender sender, int messagesAMinute, Clock clock) {
        this.server = server;
        this.secret = secret;
        this.sender = sender;
        this.messagesAMinute = messagesAMinute;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return server.isThere() && sender.from().isPresent();
    }

    @Override
    public int messagesAMinute() {
        return messagesAMinute;
    }

    @Override
    public Run<EmailMessage> open() {
        EmailAddress from = sender.from().orElseThrow(() -> new IllegalStateException("samspil.mail.from is not set"));
        return new SmtpRun(server, secret, new Envelope(from, sender.name(), sender.returnTo()), clock);
    }
}
