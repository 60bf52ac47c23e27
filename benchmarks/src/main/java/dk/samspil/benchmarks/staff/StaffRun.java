package dk.samspil.benchmarks.staff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands staff lists of 8,000 and 30,000 jobs to a running Samspil as HR does, and prints how long each step takes.
///
/// Arguments: the base address, HR's name and password. The lists replace whatever staff that Samspil knows: use one
/// that holds nothing else.
public final class StaffRun {
    private static final int[] SIZES = {8_000, 8_000, 30_000, 30_000};
    private static final double NANOSECONDS = 1e9;
    private static final String BOUNDARY = "samspil-benchmark";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MATTER = Pattern.compile("name=\"ting\" value=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private StaffRun(URI base) {
        this.base = base;
    }

    /// Measures every size in turn; the first run of a size finds a colder server than the second.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        if (arguments.length != 3) {
            throw new IllegalArgumentException("base address, name and password");
        }
        var run = new StaffRun(URI.create(arguments[0]));
        run.signIn(arguments[1], arguments[2]);
        out.println("| jobs | workbook | read | difference | accept | all |");
        out.println("|---|---|---|---|---|---|");
        for (int size : SIZES) {
            out.println(run.measure(size));
        }
    }

    private String measure(int size) throws IOException, InterruptedException {
        byte[] workbook = StaffList.of(size).workbook();
        String token = tokenOf(get("/medarbejdere"));
        long start = System.nanoTime();
        expect(upload(workbook, token), "/medarbejdere/forskel");
        long read = System.nanoTime();
        get("/medarbejdere/forskel");
        long compared = System.nanoTime();
        settle();
        long settled = System.nanoTime();
        expect(post("/medarbejdere/forskel", "_csrf=" + encoded(token)), "/medarbejdere/gemt");
        long accepted = System.nanoTime();
        double all = (compared - start + accepted - settled) / NANOSECONDS;
        return String.format(
                Locale.ROOT,
                "| %,d | %,d kB | %.2f s | %.2f s | %.2f s | %.2f s |",
                size,
                workbook.length / 1000,
                (read - start) / NANOSECONDS,
                (compared - read) / NANOSECONDS,
                (accepted - settled) / NANOSECONDS,
                all);
    }

    private void signIn(String name, String password) throws IOException, InterruptedException {
        String token = tokenOf(get("/log-ind"));
        post("/log-ind", "navn=" + encoded(name) + "&adgangskode=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    private void settle() throws IOException, InterruptedException {
        String page = get("/medarbejdere/ret");
        String token = tokenOf(page);
        Matcher matter = MATTER.matcher(page);
        while (matter.find()) {
            post("/medarbejdere/ret", "ting=" + encoded(matter.group(1)) + "&svar=PROPOSAL&_csrf=" + encoded(token));
        }
    }

    private HttpResponse<String> upload(byte[] workbook, String token) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"fil\"; filename=\"liste.xlsx\"", workbook);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(base.resolve("/medarbejdere"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void expect(HttpResponse<String> response, String path) {
        String target = response.headers().firstValue("Location").orElse("nowhere");
        if (!target.endsWith(path)) {
            throw new IllegalStateException(
                    "led to " + target + " with status " + response.statusCode() + " and not to " + path);
        }
    }

    private static String tokenOf(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("a page without a form");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
