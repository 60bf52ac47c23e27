package dk.samspil.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.samspil.mail.MailServer.Protection;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BounceMailboxTest {
    private static final String TOKEN = "00112233445566778899aabbccddeeff";
    private static final String ADDRESS = "hr@vidby.dk";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()})
            .withPerMethodLifecycle(true);

    private final List<Bounce> shown = new ArrayList<>();

    @BeforeEach
    void account() {
        MAIL.setUser(ADDRESS, ADDRESS, "kodeord");
    }

    @Test
    void aMailThatCameBackForGoodIsKnownByItsTokenAndDeleted() throws MessagingException {
        receive(report("failed", "5.1.1", TOKEN));

        assertThat(read(true)).isEqualTo(1);

        assertThat(shown).containsExactly(new Bounce(new MessageToken(TOKEN), "5.1.1"));
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void aReportAboutSomebodyElsesMailStaysWhereItIs() throws MessagingException {
        receive(report("failed", "5.1.1", TOKEN));

        assertThat(read(false)).isZero();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailThatIsOnlyLateHasNotComeBack() throws MessagingException {
        receive(report("delayed", "4.4.1", TOKEN));

        read(true);

        assertThat(shown).isEmpty();
    }

    @Test
    void lettersFromPeopleAreNeitherShownNorMarkedAsRead() throws MessagingException {
        GreenMailUtil.sendTextEmail(
                ADDRESS,
                "kollega@vidby.dk",
                "Re: Måling",
                "<" + TOKEN + "@vidby.dk>",
                MAIL.getSmtp().getServerSetup());

        read(true);

        assertThat(shown).isEmpty();
        assertThat(MAIL.getReceivedMessages()[0].isSet(Flags.Flag.SEEN)).isFalse();
    }

    @Test
    void whatIsPutTogetherWronglyIsNoReport() throws MessagingException {
        receive(report("failed", "5.1.1", "' or 1=1 --"));
        receive(report("failed", "5.999999999999", TOKEN));
        receive(report("failed\r\nStatus: 5.1.1\r\n\r\n", "x", "..").replace("boundary=b", "boundary=other"));
        receive(report("failed", "5.1.1", TOKEN).replace("Message-ID: <", "X-Other: <"));
        receive("Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n".repeat(300));
        receive("Content-Type: multipart/report\r\n\r\n");

        read(true);

        assertThat(shown).isEmpty();
    }

    @Test
    void aTokenInTheTextOfAMailIsNotBelieved() throws MessagingException {
        receive(report("failed", "5.1.1", "ffffffffffffffffffffffffffffffff")
                .replace("Hej\r\n", "Message-ID: <" + TOKEN + "@vidby.dk>\r\n"));

        read(true);

        assertThat(shown).extracting(bounce -> bounce.token().value()).containsExactly("f".repeat(32));
    }

    @Test
    void aMailboxThatCannotBeReadIsReadLater() {
        var mailbox = new BounceMailbox(
                new MailServer("127.0.0.1", MAIL.getImap().getPort(), ADDRESS, Protection.NONE),
                SignInSecret.password("forkert"),
                "INBOX");

        assertThat(mailbox.read(bounce -> true)).isZero();
    }

    private int read(boolean ours) {
        var mailbox = new BounceMailbox(
                new MailServer("127.0.0.1", MAIL.getImap().getPort(), ADDRESS, Protection.NONE),
                SignInSecret.password("kodeord"),
                "INBOX");
        return mailbox.read(bounce -> {
            shown.add(bounce);
            return ours;
        });
    }

    private static void receive(String message) throws MessagingException {
        MAIL.getUserManager()
                .getUserByEmail(ADDRESS)
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    /// As Postfix writes it.
    private static String report(String action, String status, String token) {
        return """
                From: MAILER-DAEMON@vidby.dk
                To: hr@vidby.dk
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b
                MIME-Version: 1.0

                --b
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.vidby.dk

                Final-Recipient: rfc822; nobody@vidby.dk
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --b
                Content-Type: message/rfc822

                From: hr@vidby.dk
                Message-ID: <%s@vidby.dk>
                Subject: Indbydelse

                Hej
                --b--
                """.replace("\n", "\r\n").formatted(action, status, token);
    }
}
