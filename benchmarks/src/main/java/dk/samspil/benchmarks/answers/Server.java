package dk.samspil.benchmarks.answers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server of our own with a round that is open for so many people, on a fresh and durable database.
final class Server implements AutoCloseable {
    private final Process process;
    private final URI address;
    private final Path folder;
    private final Path codes;

    private Server(Process process, URI address, Path folder, Path codes) {
        this.process = process;
        this.address = address;
        this.folder = folder;
        this.codes = codes;
    }

    static Server start(Path jar, Path folder, int people) throws IOException, InterruptedException {
        int port = freePort();
        Path codes = folder.resolve("codes.txt");
        Files.createDirectories(folder);
        Files.deleteIfExists(codes);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-jar",
                jar.toString(),
                "--spring.profiles.active=load",
                "--server.port=" + port,
                "--samspil.data-dir=" + folder.resolve("data"),
                "--samspil.load.people=" + people,
                "--samspil.load.codes=" + codes);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        var server = new Server(process, URI.create("http://127.0.0.1:" + port), folder, codes);
        while (!Files.exists(codes)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server has ended; see " + folder.resolve("server.log"));
            }
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    List<String> codes() throws IOException {
        return Files.readAllLines(codes);
    }

    /// Java and PostgreSQL.
    List<Long> processes() throws IOException {
        Path postmaster = folder.resolve("data").resolve("cluster").resolve("postmaster.pid");
        return List.of(
                process.pid(), Long.parseLong(Files.readAllLines(postmaster).getFirst()));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
