package dk.samspil.command.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody at a browser without script: opens pages, fills in what stands there, presses buttons by their words.
final class WebReader implements AutoCloseable {
    static final int OK = 200;
    private static final int FAILED = 500;

    private final URI site;
    private final HttpClient client;
    private HtmlPage page = new HtmlPage(OK, "", "");

    /// @param client with or without a jar for cookies; closed with the reader
    WebReader(URI site, HttpClient client) {
        this.site = site;
        this.client = client;
    }

    /// Somebody whose browser keeps cookies.
    static WebReader withCookies(URI site) {
        return new WebReader(
                site,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        open("/log-ind");
        if (canPress("Log på")) {
            press("Log på", Map.of("navn", name, "adgangskode", password));
        }
        if (!canPress("Log af")) {
            throw new IOException(name + " is not signed in: " + describe());
        }
    }

    HtmlPage page() {
        return page;
    }

    /// Has a page in front that was fetched by another.
    void goTo(HtmlPage other) {
        page = other;
    }

    /// Opens a page.
    ///
    /// @throws IOException when it cannot be shown
    HtmlPage open(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(address)).GET());
    }

    HtmlPage press(String words) throws IOException, InterruptedException {
        return press(words, Map.of());
    }

    /// Fills in fields and presses the first button with these words.
    HtmlPage press(String words, Map<String, String> typed) throws IOException, InterruptedException {
        for (HtmlForm form : page.forms()) {
            for (HtmlForm.Button button : form.buttons()) {
                if (button.words().equals(words)) {
                    return send(form, button, form.filled(typed, button));
                }
            }
        }
        throw new IOException("no button '" + words + "' on " + describe());
    }

    /// Fills in fields and presses the first button of the first form, as the Enter key does.
    HtmlPage enter(Map<String, String> typed) throws IOException, InterruptedException {
        HtmlForm form = firstForm();
        return send(
                form,
                form.buttons().getFirst(),
                form.filled(typed, form.buttons().getFirst()));
    }

    /// What would be sent by [#enter], ready for a connection of its own.
    String body() throws IOException {
        HtmlForm form = firstForm();
        return encoded(form.filled(Map.of(), form.buttons().getFirst()));
    }

    private HtmlForm firstForm() throws IOException {
        return page.forms().stream()
                .filter(form -> !form.buttons().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IOException("no form on " + describe()));
    }

    /// Whether there is a button with these words.
    boolean canPress(String words) {
        return page.forms().stream()
                .flatMap(form -> form.buttons().stream())
                .anyMatch(button -> button.words().equals(words));
    }

    private HtmlPage send(HtmlForm form, HtmlForm.Button pressed, List<HtmlForm.Field> fields)
            throws IOException, InterruptedException {
        String action = form.actionOf(pressed);
        URI address = site.resolve(action.isEmpty() ? page.address() : action);
        if (!form.post()) {
            return send(HttpRequest.newBuilder(URI.create(address + "?" + encoded(fields)))
                    .GET());
        }
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /// Hands a file in with the first form of the page.
    HtmlPage upload(String field, String fileName, byte[] content) throws IOException, InterruptedException {
        HtmlForm form = page.forms().stream()
                .filter(each -> each.post() && page.html().contains("enctype=\"multipart/form-data\""))
                .filter(each -> each.action().equals(page.address()))
                .findFirst()
                .orElseThrow(() -> new IOException("no form for files on " + describe()));
        String boundary = "samspil-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (HtmlForm.Field each : form.fields()) {
            body.write(
                    part(boundary, "name=\"" + each.name() + "\"", each.value().getBytes(StandardCharsets.UTF_8)));
        }
        body.write(part(boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content));
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(site.resolve(form.action()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String disposition, byte[] content) throws IOException {
        var part = new ByteArrayOutputStream();
        part.write(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.write(content);
        part.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    private HtmlPage send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.header("Accept-Language", "da").build(), HttpResponse.BodyHandlers.ofString());
        page = new HtmlPage(response.statusCode(), response.uri().getPath(), response.body());
        if (response.statusCode() >= FAILED) {
            throw new IOException("status " + response.statusCode() + " from " + describe());
        }
        return page;
    }

    /// @throws IOException when these words are not on the page
    void requireText(String words) throws IOException {
        if (!page.text().contains(words)) {
            throw new IOException("»" + words + "« is not on " + describe());
        }
    }

    private String describe() {
        return page.address() + " (" + page.heading() + "): " + page.text();
    }

    private static String encoded(List<HtmlForm.Field> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.name(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.close();
    }
}
