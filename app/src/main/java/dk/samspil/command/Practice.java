package dk.samspil.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Practises a start: the server on an empty database of its own, and the pages that somebody sees first.
///
/// Java that writes down what it loaded meanwhile (an AOT cache) has it ready the next time; `bin/prepared-server.sh`
/// lets it.
final class Practice {
    private static final List<String> PAGES =
            List.of("/log-ind", "/svar", "/svar/en", "/tilgaengelighed", "/saadan-passer-vi-paa-svarene");
    private static final int TIMES = 20;
    private static final int OK = 200;

    private final Class<?> application;
    private final Path binaries;

    /// @param application the class that starts the server
    /// @param binaries where PostgreSQL's programs are kept
    Practice(Class<?> application, Path binaries) {
        this.application = application;
        this.binaries = binaries;
    }

    /// Starts, reads and stops.
    ///
    /// @return the pages that failed, as "500 /log-ind"
    List<String> play() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("samspil-practice-");
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(application)
                        .logStartupInfo(false)
                        .run(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--samspil.data-dir=" + folder,
                                "--samspil.secrets-dir=" + folder.resolve("secrets"),
                                "--samspil.comments-dir=" + folder.resolve("comments"),
                                "--samspil.database.url=",
                                "--samspil.database.binaries-dir=" + binaries,
                                "--logging.level.root=warn");
                var client = HttpClient.newHttpClient()) {
            String port = server.getEnvironment().getRequiredProperty("local.server.port");
            return read(client, URI.create("http://127.0.0.1:" + port));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> read(HttpClient client, URI address) throws IOException, InterruptedException {
        var failed = new TreeSet<String>();
        for (int i = 0; i < TIMES; i++) {
            for (String page : PAGES) {
                var request = HttpRequest.newBuilder(address.resolve(page)).build();
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status != OK) {
                    failed.add(status + " " + page);
                }
            }
        }
        return List.copyOf(failed);
    }
}
