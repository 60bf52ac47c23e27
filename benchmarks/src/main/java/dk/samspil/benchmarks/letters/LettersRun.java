package dk.samspil.benchmarks.letters;

import dk.samspil.benchmarks.municipality.Machine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Starts a server with a heap of 512 MB on a fresh database, with a round that is ready for so many people in teams of
/// twenty, of whom one in twelve has no address, and has letters printed as HR does: by the form, in one archive.
///
/// ```
/// LettersRun JAR FOLDER PEOPLE uden|alle
/// ```
///
/// With `uden` those without an address get a letter, with `alle` everybody.
public final class LettersRun {
    private static final String PASSWORD = "a password for this run";
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final double KILOBYTES_A_MEGABYTE = 1000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Path folder;
    private final int people;
    private final String audience;
    private final int port;

    private LettersRun(Path folder, int people, String audience, int port) {
        this.folder = folder;
        this.people = people;
        this.audience = audience;
        this.port = port;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        print("Machine: %s", Machine.describe());
        print("Load average at the start: %s", Machine.load());
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var run = new LettersRun(folder, Integer.parseInt(arguments[2]), arguments[3], port);
        Process server = run.start(Path.of(arguments[0]));
        try {
            run.measure(server);
        } finally {
            server.destroy();
            server.onExit().join();
        }
        print("Load average at the end: %s", Machine.load());
    }

    private Process start(Path jar) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=load",
                        "--server.port=" + port,
                        "--samspil.data-dir=" + folder.resolve("data"),
                        "--samspil.load.people=" + people,
                        "--samspil.load.codes=" + folder.resolve("round.txt"),
                        "--samspil.load.letters=" + PASSWORD,
                        "--samspil.access.second-factor.required-for=",
                        "--samspil.site.address=https://socialkapital.vidby.dk"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private void measure(Process server) throws IOException, InterruptedException {
        String page = "/maaling/" + waitForRound(server) + "/breve";
        String token = tokenOf(get("/log-ind"));
        post("/log-ind", "navn=load&adgangskode=" + PASSWORD.replace(' ', '+') + "&_csrf=" + token);
        String form = "til=" + audience + "&enhed=&_csrf=" + tokenOf(get(page + "?til=" + audience));
        Duration before = processorTime(server);
        long start = System.nanoTime();
        HttpResponse<InputStream> response = client.send(request(page + "/breve", form), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        Path archive = folder.resolve("breve.zip");
        long first;
        try (InputStream in = response.body();
                OutputStream out = Files.newOutputStream(archive)) {
            out.write(in.read());
            first = System.nanoTime();
            in.transferTo(out);
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        try (var zip = new ZipFile(archive.toFile())) {
            print("Archive:          %,d files, %.1f MB", zip.size(), Files.size(archive) / MEGABYTE);
        }
        print("First byte:       after %.2f s", (first - start) / NANOSECONDS);
        print("Last byte:        after %.1f s", seconds);
        print("CPU of Java:      %.1f s", processorTime(server).minus(before).toMillis() / 1000.0);
        print("Memory of Java:   at most %.0f MB in the machine, codes included", peak(server) / KILOBYTES_A_MEGABYTE);
    }

    private String waitForRound(Process server) throws IOException, InterruptedException {
        Path file = folder.resolve("round.txt");
        while (!Files.exists(file)) {
            if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server has ended; see " + folder.resolve("server.log"));
            }
        }
        return Files.readString(file).strip();
    }

    private static Duration processorTime(Process server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// In kilobytes; 0 where this is not Linux.
    private static long peak(Process server) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(server.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        client.send(request(path, form), BodyHandlers.discarding());
    }

    private HttpRequest request(String path, String form) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String tokenOf(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("a page without a form");
        }
        return token.group(1);
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
