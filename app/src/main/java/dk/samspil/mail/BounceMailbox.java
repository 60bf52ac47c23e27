package dk.samspil.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The mailbox to which other servers send back what they cannot deliver, read by IMAP.
///
/// People answer to the same address. Their letters are neither opened nor marked as read; of each
/// message only the kind is asked for, and only delivery reports are fetched.
public final class BounceMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 1024 * 1024;
    private static final String PROTOCOL = "imap";

    private final MailServer server;
    private final SignInSecret secret;
    private final String folder;

    BounceMailbox(MailServer server, SignInSecret secret, String folder) {
        this.server = server;
        this.secret = secret;
        this.folder = folder;
    }

    public boolean isSetUp() {
        return server.isThere();
    }

    /// Shows each mail that came back to somebody, and deletes those that are theirs: such a mail may
    /// repeat what was in the letter.
    ///
    /// @param theirs answers whether the token is known
    /// @return how many were
    public int read(Predicate<Bounce> theirs) {
        Properties properties = server.properties(PROTOCOL, secret.isToken());
        properties.put("mail.imap.peek", "true");
        properties.put("mail.mime.parameters.strict", "false");
        try (Store store = Session.getInstance(properties).getStore(PROTOCOL)) {
            store.connect(server.host(), server.port(), server.user(), secret.get());
            try (Folder inbox = store.getFolder(folder)) {
                inbox.open(Folder.READ_WRITE);
                return read(inbox, theirs);
            }
        } catch (SignInSecret.NoTokenException e) {
            LOG.warn("The mailbox of returned mails cannot be read: {}", e.getMessage());
        } catch (MessagingException e) {
            secret.forget();
            LOG.warn(
                    "The mailbox of returned mails at {} cannot be read: {}",
                    server.host(),
                    e.getClass().getSimpleName());
        }
        return 0;
    }

    private static int read(Folder inbox, Predicate<Bounce> theirs) throws MessagingException {
        var kinds = new FetchProfile();
        kinds.add(FetchProfile.Item.CONTENT_INFO);
        kinds.add(FetchProfile.Item.SIZE);
        int known = 0;
        for (int last = inbox.getMessageCount(); last > 0; last -= AT_ONCE) {
            Message[] some = inbox.getMessages(Math.max(1, last - AT_ONCE + 1), last);
            inbox.fetch(some, kinds);
            for (Message message : some) {
                if (find(message).filter(theirs).isPresent()) {
                    message.setFlag(Flags.Flag.DELETED, true);
                    known++;
                }
            }
        }
        return known;
    }

    /// Whatever somebody has put together wrongly is no report.
    private static Optional<Bounce> find(Message message) {
        try {
            return message instanceof MimeMessage report
                            && report.isMimeType("multipart/report")
                            && report.getSize() <= LARGEST
                    ? BounceReport.read(new MimeMessage(report)) // whole: not every server gives parts with headers
                    : Optional.empty();
        } catch (MessagingException | IOException e) {
            LOG.debug("A returned mail cannot be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
