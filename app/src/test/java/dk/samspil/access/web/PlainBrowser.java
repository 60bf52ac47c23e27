package dk.samspil.access.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser of somebody's own: it keeps cookies, follows redirects from site to site, remembers
/// where it was, and runs no script.
final class PlainBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern REFRESH = Pattern.compile("0; url=(.*)");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private final List<URI> visited = new ArrayList<>();
    private HttpResponse<String> page;

    PlainBrowser(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    /// Opens an address, and goes where it leads.
    PlainBrowser open(String address) {
        send(HttpRequest.newBuilder(URI.create(site).resolve(address)));
        return followAll();
    }

    /// Opens an address, and stays where it would lead from.
    PlainBrowser openOnly(String address) {
        send(HttpRequest.newBuilder(URI.create(site).resolve(address)));
        return this;
    }

    /// Sends a form to an address, with the page's token.
    PlainBrowser send(String address, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page.body());
        String form = fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))
                + (token.find() ? "&_csrf=" + encode(token.group(1)) : "");
        send(HttpRequest.newBuilder(page.uri().resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return this;
    }

    PlainBrowser followAll() {
        while (leadsOn()) {
            follow();
        }
        return this;
    }

    PlainBrowser follow() {
        send(HttpRequest.newBuilder(page.uri().resolve(next())));
        return this;
    }

    /// Whether the page leads on by itself.
    boolean leadsOn() {
        return page.headers().firstValue("Location").isPresent()
                || page.headers().firstValue("Refresh").isPresent();
    }

    /// Where the page leads to.
    String next() {
        return page.headers().firstValue("Location").orElseGet(() -> {
            Matcher refresh =
                    REFRESH.matcher(page.headers().firstValue("Refresh").orElseThrow());
            return refresh.matches() ? refresh.group(1) : "";
        });
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.body();
    }

    /// The page's path with what stands after it.
    String address() {
        String query = page.uri().getRawQuery();
        return page.uri().getPath() + (query == null ? "" : "?" + query);
    }

    List<URI> visited() {
        return List.copyOf(visited);
    }

    private void send(HttpRequest.Builder request) {
        try {
            page = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            visited.add(page.uri());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
