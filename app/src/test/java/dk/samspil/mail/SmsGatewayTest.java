package dk.samspil.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.samspil.jobs.MovableClock;
import dk.samspil.mail.HttpSmsGateway.BodyKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SmsGatewayTest {
    private static final SmsMessage MESSAGE =
            new SmsMessage(new MobileNumber("+4520123456"), "Hej \"du\"; skriv K7QM-4T9R\n& svar på æøå");

    private final List<String> requests = new ArrayList<>();

    private static FileSmsGateway files(Path folder) {
        return new FileSmsGateway(folder, new MovableClock(Instant.parse("2026-10-19T06:00:00Z")));
    }

    private HttpServer supplier;
    private int status = 200;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        supplier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        supplier.createContext("/sms", exchange -> {
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        supplier.start();
    }

    @AfterEach
    void stop() {
        supplier.stop(0);
    }

    @Test
    void aSupplierGetsJsonWithEverythingQuoted() {
        assertThat(send(BodyKind.JSON, "{\"from\":\"{from}\",\"text\":\"{text}\",\"to\":[{\"msisdn\":{number}}]}"))
                .isEqualTo(new Delivery.Accepted());

        assertThat(requests)
                .containsExactly(
                        "Token hemmelig application/json;charset=UTF-8 {\"from\":\"Vidby\","
                                + "\"text\":\"Hej \\\"du\\\"; skriv K7QM-4T9R\\n& svar på æøå\",\"to\":[{\"msisdn\":4520123456}]}");
    }

    @Test
    void aSupplierGetsAFormWithEverythingEncoded() {
        send(BodyKind.FORM, "to={to}&message={text}");

        assertThat(requests)
                .containsExactly("Token hemmelig application/x-www-form-urlencoded;charset=UTF-8 to=%2B4520123456"
                        + "&message=Hej+%22du%22%3B+skriv+K7QM-4T9R%0A%26+svar+p%C3%A5+%C3%A6%C3%B8%C3%A5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    202 | Accepted[]
                    302 | NotHandedOver[trouble=MESSAGE_REFUSED]
                    400 | NotHandedOver[trouble=MESSAGE_REFUSED]
                    401 | NotHandedOver[trouble=SIGN_IN_REFUSED]
                    422 | AddressRefused[status=422]
                    429 | Postponed[]
                    503 | Postponed[]
                    """)
    void whatTheSupplierAnswersIsUnderstood(int answer, String outcome, CapturedOutput output) {
        status = answer;

        assertThat(send(BodyKind.FORM, "{text}")).hasToString(outcome);
        assertThat(output.getAll())
                .doesNotContain("K7QM")
                .doesNotContain("20123456")
                .doesNotContain("hemmelig");
    }

    @Test
    void filesHaveARowForEachMessageAndAreNeverWrittenOver() throws IOException {
        for (int batch = 0; batch < 2; batch++) {
            try (var run = files(folder).open()) {
                run.send(MESSAGE);
                run.send(MESSAGE);
            }
        }
        files(folder).open().close(); // a batch of none leaves no file

        assertThat(list()).hasSize(2).allSatisfy(file -> {
            assertThat(file.toString()).endsWith(".csv");
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(file).content().isEqualTo("""
                    mobil;tekst\r
                    +4520123456;"Hej ""du""; skriv K7QM-4T9R
                    & svar på æøå"\r
                    +4520123456;"Hej ""du""; skriv K7QM-4T9R
                    & svar på æøå"\r
                    """);
        });
    }

    @Test
    void aFileThatADeadServerLeftIsFinishedByTheNextAndALivingOnesIsNot() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sms-dead.csv.part"), "mobil;tekst\r\n");
        try (var living = files(folder).open()) {
            living.send(MESSAGE);
            try (var other = files(folder).open()) {
                other.send(MESSAGE);
            }
            assertThat(list().stream().filter(file -> file.toString().endsWith(".part")))
                    .hasSize(1);
        }

        assertThat(list()).hasSize(3).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @ParameterizedTest
    @CsvSource({
        "20 12 34 56, +4520123456",
        "+45 20123456, +4520123456",
        "004520123456, +4520123456",
        "+46701234567, +46701234567",
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String number) {
        assertThat(MobileNumber.find(written)).hasValue(new MobileNumber(number));
    }

    @ParameterizedTest
    @CsvSource({"1234567", "02345678", "20 12 34 5x", "+45", "''"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(MobileNumber.find(written)).isEmpty();
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Delivery send(BodyKind kind, String body) {
        var address = URI.create("http://127.0.0.1:" + supplier.getAddress().getPort() + "/sms");
        var request = new HttpSmsGateway.Request(address, "Authorization", "Token hemmelig", kind, body, "Vidby");
        try (var run = new HttpSmsGateway(request, 600, HttpClient.newHttpClient()).open()) {
            return run.send(MESSAGE);
        }
    }
}
