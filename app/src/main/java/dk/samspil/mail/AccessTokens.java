package dk.samspil.mail;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tokens for a mail server by OAuth2 client credentials (RFC 6749 section 4.4), as Microsoft 365 wants
/// them. A token is used until a minute before it runs out.
final class AccessTokens implements SignInSecret {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(1);
    private static final int OK = 200;

    /// Who we are to the one who gives tokens.
    ///
    /// @param scope what the token is for, such as `https://outlook.office365.com/.default`
    record Client(URI tokenAddress, String id, String secret, String scope) {
        @Override
        public String toString() {
            return "Client";
        }
    }

    private record Token(String value, Instant end) {}

    private final Client client;
    private final HttpClient http;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private @Nullable Token last;

    AccessTokens(Client client, HttpClient http, Clock clock) {
        this.client = client;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public synchronized String get() throws NoTokenException {
        Token known = last;
        if (known == null || !clock.instant().isBefore(known.end().minus(BEFORE_THE_END))) {
            known = fetch();
            last = known;
        }
        return known.value();
    }

    @Override
    public synchronized void forget() {
        last = null;
    }

    @Override
    public boolean isToken() {
        return true;
    }

    private Token fetch() throws NoTokenException {
        String form = Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client.id(),
                        "client_secret", client.secret(),
                        "scope", client.scope())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(client.tokenAddress())
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return read(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new NoTokenException(
                    false, "nobody gives tokens at " + client.tokenAddress().getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTokenException(false, "interrupted");
        }
    }

    /// Of a refusal only the status is told: the rest may repeat what we sent.
    private Token read(HttpResponse<String> answer) throws NoTokenException {
        if (answer.statusCode() != OK) {
            throw new NoTokenException(true, "no token, but status " + answer.statusCode());
        }
        try {
            JsonNode fields = json.readTree(answer.body());
            String value = fields.path("access_token").asString("");
            if (!value.isEmpty()) {
                return new Token(
                        value,
                        clock.instant().plusSeconds(fields.path("expires_in").asLong(0)));
            }
        } catch (JacksonException e) {
            throw new NoTokenException(true, "an answer that is no JSON instead of a token");
        }
        throw new NoTokenException(true, "an answer without a token");
    }
}
