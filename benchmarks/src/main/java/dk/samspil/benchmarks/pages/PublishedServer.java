package dk.samspil.benchmarks.pages;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server of our own with a heap of 512 MB, prepared as `./run` prepares it, on a database that stays where it is
/// between two starts.
final class PublishedServer implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_TRIES = 10;

    private final Process process;
    private final URI address;
    private final Path folder;

    private PublishedServer(Process process, URI address, Path folder) {
        this.process = process;
        this.address = address;
        this.folder = folder;
    }

    /// @param jar with the libraries and its AOT cache beside it
    /// @param settings of the application, `--name=value`
    static PublishedServer start(Path jar, Path folder, List<String> settings) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:AOTCache=" + jar.resolveSibling("samspil.aot"),
                "-XX:AOTMode=on", // a start without it would be another measurement
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--samspil.data-dir=" + folder.resolve("data")));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        return new PublishedServer(process, URI.create("http://127.0.0.1:" + port), folder);
    }

    URI address() {
        return address;
    }

    /// Waits until a page is there, trying every ten milliseconds.
    void waitFor(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                waitShortly();
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Waits a moment, and says so if the server has ended.
    void waitShortly() throws IOException, InterruptedException {
        if (process.waitFor(MILLISECONDS_BETWEEN_TRIES, TimeUnit.MILLISECONDS)) {
            throw new IOException("the server has ended; see " + folder.resolve("server.log"));
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
