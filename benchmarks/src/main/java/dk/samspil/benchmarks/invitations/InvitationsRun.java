package dk.samspil.benchmarks.invitations;

import dk.samspil.benchmarks.municipality.Machine;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Starts a server on a fresh, durable database that opens a round for so many people, each with an e-mail address, and
/// invites them all by a mail server that counts.
///
/// ```
/// InvitationsRun JAR FOLDER PEOPLE
/// ```
public final class InvitationsRun {
    private InvitationsRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        int people = Integer.parseInt(arguments[2]);
        Files.createDirectories(folder);
        print("Machine: %s", Machine.describe());
        print("Load average at the start: %s", Machine.load());
        try (var mail = new CountingMailServer()) {
            Process server = start(Path.of(arguments[0]), folder, people, mail.port());
            try {
                watch(server, folder, people, mail);
            } finally {
                server.destroy();
                server.onExit().join();
            }
        }
        print("Load average at the end: %s", Machine.load());
    }

    private static Process start(Path jar, Path folder, int people, int mailPort) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=load",
                        "--server.port=" + port,
                        "--samspil.data-dir=" + folder.resolve("data"),
                        "--samspil.load.people=" + people,
                        "--samspil.load.codes=" + folder.resolve("codes.txt"),
                        "--samspil.load.mail=true",
                        "--samspil.site.address=https://socialkapital.vidby.dk",
                        "--samspil.mail.host=127.0.0.1",
                        "--samspil.mail.port=" + mailPort,
                        "--samspil.mail.protection=none",
                        "--samspil.mail.from=maaling@vidby.dk",
                        "--samspil.mail.messages-per-minute=1000000"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    /// Preparing is timed by the application, which logs it; handing over by the mail server.
    private static void watch(Process server, Path folder, int people, CountingMailServer mail)
            throws IOException, InterruptedException {
        while (mail.mails() < people) {
            if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server has ended; see " + folder.resolve("server.log"));
            }
        }
        double seconds = (mail.last() - mail.first()) / 1e9;
        Duration used = server.info().totalCpuDuration().orElse(Duration.ZERO);
        Files.readAllLines(folder.resolve("server.log")).stream()
                .filter(line -> line.contains("Codes for "))
                .map(line -> line.substring(line.indexOf("Codes for ")))
                .forEach(line -> print("%s", line));
        print("Mails:            %d to %d people in %.1f s, with pauses", mail.mails(), mail.recipients(), seconds);
        print("Throughput:       %.0f mails a second", people / seconds);
        print("CPU of Java:      %.1f s, from its start to the last mail", used.toMillis() / 1000.0);
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
