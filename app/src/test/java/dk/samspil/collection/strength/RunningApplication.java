package dk.samspil.collection.strength;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// The whole application in a process of its own, with a PostgreSQL of its own, both of which can be killed.
final class RunningApplication {
    private static final Path BINARIES = Path.of("target").toAbsolutePath();

    private final Path folder;
    private final int port;
    private Process process;

    /// Starts it with a round for so many people.
    RunningApplication(Path folder, int people) throws IOException, InterruptedException {
        this.folder = folder;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.process = start(List.of(
                "--spring.profiles.active=load",
                "--samspil.load.people=" + people,
                "--samspil.load.codes=" + codesFile()));
        while (!Files.exists(codesFile())) {
            requireAlive(100);
        }
    }

    private Path codesFile() {
        return folder.resolve("codes.txt");
    }

    private Path dataFolder() {
        return folder.resolve("data");
    }

    /// The settings with which any application finds the data.
    List<String> settings() {
        return List.of("--samspil.data-dir=" + dataFolder(), "--samspil.database.binaries-dir=" + BINARIES);
    }

    List<String> codes() throws IOException {
        return Files.readAllLines(codesFile());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Process start(List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "dk.samspil.Application",
                "--server.port=" + port));
        command.addAll(settings());
        command.addAll(more);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }

    /// `kill -9` of the application; PostgreSQL goes on.
    void killApplication() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// `kill -9` of PostgreSQL's first process, and of the application with it.
    void killBoth() throws IOException, InterruptedException {
        postmaster().destroyForcibly();
        killApplication();
    }

    /// `kill -9` of one of PostgreSQL's processes: it ends all others, recovers and goes on.
    void killOneOfPostgres(RandomGenerator random) throws IOException {
        List<ProcessHandle> children = postmaster().children().toList();
        if (!children.isEmpty()) {
            children.get(random.nextInt(children.size())).destroyForcibly();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        Path pid = dataFolder().resolve("cluster").resolve("postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .orElseThrow();
    }

    /// Starts it again on the same data, and returns when it answers.
    void startAgain() throws IOException, InterruptedException {
        process = start(List.of());
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(address().resolve("/svar")).build();
            boolean answers = false;
            while (!answers) {
                requireAlive(200);
                try {
                    client.send(page, HttpResponse.BodyHandlers.discarding());
                    answers = true;
                } catch (IOException e) {
                    answers = false;
                }
            }
        }
    }

    private void requireAlive(int milliseconds) throws IOException, InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            throw new IOException("the application has ended:\n" + Files.readString(folder.resolve("server.log")));
        }
    }
}
