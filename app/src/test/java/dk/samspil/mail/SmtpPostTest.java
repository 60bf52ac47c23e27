package dk.samspil.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import dk.samspil.jobs.MovableClock;
import dk.samspil.mail.Delivery.NotHandedOver;
import dk.samspil.mail.Delivery.Trouble;
import dk.samspil.mail.MailServer.Protection;
import dk.samspil.shared.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SmtpPostTest {
    private static final MessageToken TOKEN = new MessageToken("0123456789abcdef0123456789abcdef");
    private static final EmailMessage MESSAGE = new EmailMessage(
            new EmailAddress("modtager@vidby.dk"),
            "Hvordan går samarbejdet? Ærligt",
            "Din kode er K7QM-4T9R\nHilsen HR",
            "<p>Din kode er K7QM-4T9R</p>",
            Language.DA,
            TOKEN);

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(true);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-10-19T06:00:00Z"));

    @Test
    void aMailArrivesWithOurHeadersAndWithBothBodies() throws MessagingException, IOException {
        assertThat(send(MAIL.getSmtp().getPort(), "", SignInSecret.password("")))
                .isEqualTo(new Delivery.Accepted());

        MimeMessage arrived = MAIL.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Hvordan går samarbejdet? Ærligt");
        assertThat(arrived.getFrom()[0]).hasToString("Vidby Kommune <hr@vidby.dk>");
        assertThat(arrived.getMessageID()).isEqualTo("<" + TOKEN.value() + "@vidby.dk>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("da");
        assertThat(arrived.getReplyTo()[0]).hasToString("Vidby Kommune <hr@vidby.dk>");
        var bodies = (MimeMultipart) arrived.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent()).isEqualTo("Din kode er K7QM-4T9R\r\nHilsen HR");
        assertThat(bodies.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    }

    /// A refused recipient is an address that does not work; a refused letter or sender says nothing about it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RCPT | 550 5.1.1 no such user  | AddressRefused[status=5.1.1]
                    RCPT | 553 not here            | AddressRefused[status=553]
                    RCPT | 550 5.7.1 no relaying   | NotHandedOver[trouble=SENDER_REFUSED]
                    RCPT | 451 4.3.0 greylisted    | Postponed[]
                    RCPT | 452 4.2.2 mailbox full  | Postponed[]
                    MAIL | 550 5.7.60 not yours    | NotHandedOver[trouble=SENDER_REFUSED]
                    MAIL | 421 too busy            | Postponed[]
                    DATA | 554 no                  | NotHandedOver[trouble=MESSAGE_REFUSED]
                    .    | 554 5.6.0 spam          | NotHandedOver[trouble=MESSAGE_REFUSED]
                    .    | 432 4.3.2 too fast      | Postponed[]
                    """)
    void whatTheServerAnswersIsUnderstood(String command, String answer, String outcome, CapturedOutput output)
            throws IOException {
        try (var server = new ScriptedMailServer(Map.of(command, answer))) {
            assertThat(send(server.port(), "", SignInSecret.password(""))).hasToString(outcome);
            assertThat(output.getAll()).doesNotContain("K7QM").doesNotContain("modtager@vidby.dk");
        }
    }

    @Test
    void aServerThatHangsUpInsteadOfAnsweringLeavesADoubt() throws IOException {
        try (var server = new ScriptedMailServer(Map.of(".", ScriptedMailServer.HANGS_UP))) {
            assertThat(send(server.port(), "", SignInSecret.password(""))).isEqualTo(new Delivery.InDoubt());
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeUnreachable() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(send(free, "", SignInSecret.password(""))).isEqualTo(new NotHandedOver(Trouble.UNREACHABLE));
    }

    @Test
    void aPasswordThatIsRefusedIsSaidSoAndNotLogged(CapturedOutput output) throws IOException {
        try (var server = new ScriptedMailServer(Map.of("AUTH", "535 5.7.8 no"))) {
            assertThat(send(server.port(), "hr", SignInSecret.password("hemmeligt-kodeord")))
                    .isEqualTo(new NotHandedOver(Trouble.SIGN_IN_REFUSED));
            assertThat(output.getAll()).doesNotContain("hemmeligt-kodeord");
        }
    }

    @Test
    void aTokenIsFetchedOnceShownToTheMailServerAndFetchedAgainWhenItHasRunOut(CapturedOutput output)
            throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer tokens = tokenServer(asked, 200, "{\"access_token\":\"tok%d\",\"expires_in\":3600}");
        try (var server = new ScriptedMailServer(Map.of())) {
            var secret = tokens(tokens);
            send(server.port(), "hr@vidby.dk", secret);
            send(server.port(), "hr@vidby.dk", secret);
            clock.set(clock.instant().plus(Duration.ofMinutes(59)));
            send(server.port(), "hr@vidby.dk", secret);

            assertThat(asked)
                    .hasSize(2)
                    .allSatisfy(form -> assertThat(form)
                            .contains(
                                    "grant_type=client_credentials",
                                    "client_id=samspil",
                                    "client_secret=dybt+hemmelig"));
            assertThat(server.commands().stream().filter(line -> line.startsWith("AUTH")))
                    .containsExactly(signIn("tok1"), signIn("tok1"), signIn("tok2"));
            assertThat(output.getAll()).doesNotContain("tok1").doesNotContain("hemmelig");
        } finally {
            tokens.stop(0);
        }
    }

    @Test
    void whoGetsNoTokenIsToldThatTheSignInWasRefused(CapturedOutput output) throws IOException {
        HttpServer tokens = tokenServer(new ArrayList<>(), 401, "{\"error\":\"client_secret=dybt hemmelig %d\"}");
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(send(server.port(), "hr@vidby.dk", tokens(tokens)))
                    .isEqualTo(new NotHandedOver(Trouble.SIGN_IN_REFUSED));
            assertThat(output.getAll()).contains("status 401").doesNotContain("hemmelig");
        } finally {
            tokens.stop(0);
        }
    }

    private static String signIn(String token) {
        String said = "user=hr@vidby.dk\u0001auth=Bearer " + token + "\u0001\u0001";
        return "AUTH XOAUTH2 " + Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8));
    }

    private AccessTokens tokens(HttpServer server) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
        return new AccessTokens(
                new AccessTokens.Client(address, "samspil", "dybt hemmelig", "https://outlook.office365.com/.default"),
                HttpClient.newHttpClient(),
                clock);
    }

    private static HttpServer tokenServer(List<String> asked, int status, String answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.formatted(asked.size()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private Delivery send(int port, String user, SignInSecret secret) {
        var post = new SmtpPost(
                new MailServer("127.0.0.1", port, user, Protection.NONE),
                secret,
                new SmtpPost.Sender(Optional.of(new EmailAddress("hr@vidby.dk")), "Vidby Kommune", Optional.empty()),
                300,
                clock);
        try (var run = post.open()) {
            return run.send(MESSAGE);
        }
    }
}
