package dk.samspil.mail;

import dk.samspil.mail.Delivery.NotHandedOver;
import dk.samspil.mail.Delivery.Trouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// SMS by a supplier that takes each message as one HTTP request.
final class HttpSmsGateway implements SmsGateway {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSmsGateway.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final Pattern FIELD = Pattern.compile("\\{(to|number|text|from)}");

    /// What a request looks like.
    ///
    /// @param header the name of the header that says who we are, such as `Authorization`
    /// @param body with `{to}` (`+4520123456`), `{number}` (`4520123456`), `{text}` and `{from}`
    record Request(URI address, String header, String secret, BodyKind kind, String body, String from) {
        @Override
        public String toString() {
            return "Request";
        }
    }

    /// How the body is written.
    enum BodyKind {
        JSON("application/json"),
        FORM("application/x-www-form-urlencoded");

        private final String type;

        BodyKind(String type) {
            this.type = type;
        }
    }

    private final Request request;
    private final int messagesAMinute;
    private final HttpClient http;
    private final JsonMapper json = new JsonMapper();

    HttpSmsGateway(Request request, int messagesAMinute, HttpClient http) {
        this.request = request;
        this.messagesAMinute = messagesAMinute;
        this.http = http;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public int messagesAMinute() {
        return messagesAMinute;
    }

    @Override
    public Run<SmsMessage> open() {
        return new Run<>() {
            @Override
            public Delivery send(SmsMessage message) {
                return hand(message);
            }

            @Override
            public void close() {}
        };
    }

    private Delivery hand(SmsMessage message) {
        var call = HttpRequest.newBuilder(request.address())
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", request.kind().type + ";charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body(message)));
        if (!request.header().isEmpty()) {
            call.header(request.header(), request.secret());
        }
        try {
            return outcome(http.send(call.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            LOG.warn(
                    "The SMS supplier at {} cannot be reached",
                    request.address().getHost());
            return new NotHandedOver(Trouble.UNREACHABLE);
        } catch (IOException e) {
            LOG.warn(
                    "The connection to the SMS supplier at {} was lost",
                    request.address().getHost());
            return new Delivery.InDoubt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.InDoubt();
        }
    }

    /// 422 is what suppliers answer to a number that does not exist. Everything else they refuse is about what we send.
    private Delivery outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Delivery.Accepted();
        }
        LOG.warn("The SMS supplier answered with status {}", status);
        return switch (status) {
            case 401, 403 -> new NotHandedOver(Trouble.SIGN_IN_REFUSED);
            case 422 -> new Delivery.AddressRefused("422");
            case 429 -> new Delivery.Postponed();
            default -> status >= 500 ? new Delivery.Postponed() : new NotHandedOver(Trouble.MESSAGE_REFUSED);
        };
    }

    private String body(SmsMessage message) {
        Map<String, String> values = Map.of(
                "to",
                message.to().value(),
                "number",
                message.to().value().substring(1),
                "text",
                message.text(),
                "from",
                request.from());
        return FIELD.matcher(request.body())
                .replaceAll(found -> Matcher.quoteReplacement(written(values.getOrDefault(found.group(1), ""))));
    }

    private String written(String value) {
        return switch (request.kind()) {
            case FORM -> URLEncoder.encode(value, StandardCharsets.UTF_8);
            case JSON -> {
                String quoted = json.writeValueAsString(value);
                yield quoted.substring(1, quoted.length() - 1);
            }
        };
    }
}
