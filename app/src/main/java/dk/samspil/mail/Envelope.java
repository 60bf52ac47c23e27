package dk.samspil.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// Puts our address and the usual headers on an e-mail.
record Envelope(EmailAddress from, String name, Optional<EmailAddress> returnTo) {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    MimeMessage seal(EmailMessage message, Session session, Instant now) throws MessagingException {
        var sealed = new WithOwnId(session, messageId(message.token()));
        sealed.setFrom(sender());
        sealed.setRecipient(
                jakarta.mail.Message.RecipientType.TO,
                new InternetAddress(message.to().value()));
        sealed.setSubject(message.subject(), UTF8);
        sealed.setSentDate(Date.from(now));
        sealed.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
        sealed.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply"); // what Exchange asks for instead
        sealed.setHeader("Content-Language", message.language().code());
        sealed.setContent(bodies(message));
        sealed.saveChanges();
        return sealed;
    }

    String messageId(MessageToken token) {
        return "<" + token.value() + "@" + from.domain() + ">";
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return name.isEmpty() ? new InternetAddress(from.value()) : new InternetAddress(from.value(), name, UTF8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    private static MimeMultipart bodies(EmailMessage message) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(message.text(), UTF8);
        var html = new MimeBodyPart();
        html.setText(message.html(), UTF8, "html");
        var both = new MimeMultipart("alternative");
        both.addBodyPart(plain);
        both.addBodyPart(html);
        return both;
    }

    /// Jakarta Mail would make an id that tells the machine's name.
    private static final class WithOwnId extends MimeMessage {
        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
