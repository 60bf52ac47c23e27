package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.collection.answer.OpenedBox;
import dk.samspil.database.OnRealPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What no browser sends, over real HTTP: refused with a page that says what to do, logged without what
/// it held, and the server goes on.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
class HostileRequestTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SECRET = "hemmelighed4711";
    private static final Pattern PASS = Pattern.compile("name=\"pas\" value=\"([^\"]+)\"");

    private final ApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Log log = new Log();
    private OpenRound round;

    @LocalServerPort
    private int port;

    @Autowired
    HostileRequestTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void open() {
        round = OpenRound.in(application);
        log.start();
    }

    @AfterEach
    void stop() {
        log.stop();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "text/plain", "application/octet-stream"})
    void anotherKindOfContentIsRefused(String type) {
        assertRefused(post("/svar/send", type, "{\"pas\": \"" + SECRET + "\"}"), 400);
        assertRefused(post("/svar/side", type, SECRET), 400);
    }

    @Test
    void aFormInPartsIsRefused() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"kode\"\r\n\r\n" + SECRET + "\r\n--x--\r\n";

        assertRefused(post("/svar/send", "multipart/form-data; boundary=x", body), 400);
        assertThat(post("/svar", "multipart/form-data; boundary=x", body).body())
                .contains("Skriv din kode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/svar", "/svar/begynd", "/svar/side", "/svar/send", "/svar/velkommen", "/svar/team"})
    void anEnormousBodyIsRefusedEverywhere(String path) {
        assertRefused(post(path, FORM, "pas=" + SECRET + "&x=" + "A".repeat(1_500_000)), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/svar", "/svar/send"})
    void aBodyThatDoesNotSayHowLongItIsIsRefused(String path) {
        var body = HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString("pas=" + SECRET));

        assertRefused(send(request(path, FORM).POST(body)), 413);
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefused() {
        String fields =
                IntStream.range(0, 10_000).mapToObj(i -> "f" + i + "=" + 1).collect(Collectors.joining("&"));

        assertRefused(post("/svar/send", FORM, fields + "&pas=" + SECRET), 400);
        assertRefused(post("/svar/side", FORM, fields), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff%fe%80", "%c3%28", "%", "%zz", "%u0041", "%00", "%e0%80%af"})
    void bytesThatAreNoTextAreRefused(String bytes) {
        assertRefused(post("/svar/send", FORM, "pas=" + bytes), 400);
        assertRefused(post("/svar/side", FORM, "pas=" + pass() + "&svar=" + bytes + SECRET), 400);
        assertThat(post("/svar", FORM, "kode=" + bytes + SECRET).body()).contains("<h1>");
    }

    @Test
    void aNullByteInACommentIsTextOfNoUse() {
        String body = "pas=" + pass() + "&nr=0&svar=" + ".".repeat(OpenRound.ITEMS) + "&fra=kommentar&k0=a%00b";

        assertThat(post("/svar/send", FORM, body).body()).contains("class=\"bigtick\"");

        assertThat(OpenedBox.of(application, round.id()).texts()).containsExactly("better: ab");
    }

    @Test
    void aTicketOfAnotherServerIsRefused() {
        String pass = pass();
        String forged = pass.substring(0, 20) + new StringBuilder(pass.substring(20)).reverse();

        assertRefused(post("/svar/send", FORM, "nr=0&pas=" + forged + "&svar=" + ".".repeat(OpenRound.ITEMS)), 400);
        assertThat(OpenedBox.of(application, round.id()).ballots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "TRACE"})
    void anotherMethodIsRefused(String method) {
        var response = send(request("/svar/send", FORM).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    private void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("<h1>").doesNotContain(SECRET, "Exception");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(log.words()).contains("A respondent's form was refused").doesNotContain(SECRET);
    }

    /// The pass of somebody who has started.
    private String pass() {
        String welcome = post("/svar", FORM, "kode=" + round.code(3)).body();
        return passOn(post("/svar/begynd", FORM, "pas=" + passOn(welcome)).body());
    }

    private static String passOn(String page) {
        var found = PASS.matcher(page);
        assertThat(found.find()).as("a pass on %s", page).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send(request(path, type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer at all", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
