package dk.samspil.benchmarks.pages;

import dk.samspil.benchmarks.http.Connection;
import dk.samspil.benchmarks.http.Connection.Reply;
import dk.samspil.benchmarks.municipality.Machine;
import dk.samspil.benchmarks.municipality.MunicipalityShape;
import dk.samspil.benchmarks.municipality.SyntheticMunicipality;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Publishes an invented municipality of 1,500 units and 30,000 employees on a server of its own, waits until every
/// report lies ready as PDF, has so many read report pages at once, and starts the server anew.
///
/// ```
/// PagesRun JAR FOLDER AT_ONCE
/// ```
public final class PagesRun {
    private static final String PASSWORD = "a password for this run";
    private static final String PROFILE = "--spring.profiles.active=load";
    private static final int WARM = 4_000;
    private static final int REQUESTS = 12_000;
    private static final int STARTS = 3;

    private final URI address;
    private final int atOnce;
    private final String cookies;

    private PagesRun(URI address, int atOnce, String cookies) {
        this.address = address;
        this.atOnce = atOnce;
        this.cookies = cookies;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path input = folder.resolve("input");
        Files.createDirectories(input);
        SyntheticMunicipality.of(MunicipalityShape.DEFAULT, SyntheticMunicipality.SEED)
                .writeTo(input);
        print("Machine: %s", Machine.describe());
        print("Load average at the start: %s", Machine.load());
        Path units = folder.resolve("units.txt");
        List<String> settings = List.of(
                PROFILE,
                "--samspil.access.second-factor.required-for=",
                "--samspil.load.reports=" + input,
                "--samspil.load.password=" + PASSWORD,
                "--samspil.load.codes=" + units);
        try (var server = PublishedServer.start(jar, folder, settings)) {
            while (!Files.exists(units)) {
                server.waitShortly();
            }
            List<String> lines = Files.readAllLines(units);
            print(
                    "Papers:           %s in two languages ready %.1f s after the figures, of which 120 s waiting",
                    lines.get(1), Long.parseLong(lines.get(0)) / 1000.0);
            server.waitFor("/log-ind");
            String cookies = Reader.signIn(server.address(), PASSWORD);
            new PagesRun(server.address(), Integer.parseInt(arguments[2]), cookies)
                    .read(lines.subList(2, lines.size()));
        }
        for (int start = 1; start <= STARTS; start++) {
            start(jar, folder, settings, start);
        }
        print("Load average at the end: %s", Machine.load());
    }

    private static void start(Path jar, Path folder, List<String> settings, int number)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var server = PublishedServer.start(jar, folder, settings)) {
            server.waitFor("/log-ind");
            print("Start %d:          first page after %.2f s", number, (System.nanoTime() - start) / 1e9);
        }
    }

    private void read(List<String> units) throws InterruptedException {
        drive(WARM, request -> "/resultater/" + units.get(request % units.size()));
        print("Warm after %d pages; load average %s", WARM, Machine.load());
        say("A unit's report:", drive(REQUESTS, request -> "/resultater/" + units.get(request % units.size())));
        say("Its PDF:", drive(REQUESTS, request -> "/resultater/" + units.get(request % units.size()) + ".pdf"));
        drive(WARM / 40, request -> "/overblik");
        say("From above:", drive(REQUESTS / 40, request -> "/overblik"));
    }

    private static void say(String what, Driven driven) {
        print(
                "%-17s %d answers, %d failed; p50 %.1f ms, p99 %.1f ms, longest %.1f ms; %.0f a second, %.0f kB each",
                what,
                driven.nanoseconds().size(),
                driven.failed(),
                driven.quantile(0.5),
                driven.quantile(0.99),
                driven.quantile(1),
                driven.nanoseconds().size() / driven.seconds(),
                driven.bytes() / 1000.0 / Math.max(1, driven.nanoseconds().size()));
    }

    private record Driven(int failed, long bytes, double seconds, List<Long> nanoseconds) {
        /// In milliseconds.
        double quantile(double share) {
            return nanoseconds.isEmpty()
                    ? 0
                    : nanoseconds.get((int) Math.min(nanoseconds.size() - 1L, (long) (share * nanoseconds.size())))
                            / 1e6;
        }
    }

    private Driven drive(int requests, IntFunction<String> path) throws InterruptedException {
        var next = new AtomicInteger();
        List<Worker> workers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < atOnce; i++) {
            workers.add(new Worker(requests, path, next));
        }
        List<Thread> threads = workers.stream()
                .map(worker -> Thread.ofPlatform().daemon().start(worker))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Long> all = new ArrayList<>();
        workers.forEach(worker -> all.addAll(worker.nanoseconds));
        all.sort(null);
        return new Driven(
                workers.stream().mapToInt(worker -> worker.failed).sum(),
                workers.stream().mapToLong(worker -> worker.bytes).sum(),
                seconds,
                all);
    }

    /// Opens one page after the other, on one connection.
    private final class Worker implements Runnable {
        private final int requests;
        private final IntFunction<String> path;
        private final AtomicInteger next;
        private final List<Long> nanoseconds = new ArrayList<>();
        private int failed;
        private long bytes;

        private Worker(int requests, IntFunction<String> path, AtomicInteger next) {
            this.requests = requests;
            this.path = path;
            this.next = next;
        }

        @Override
        public void run() {
            try (var connection = new Connection(address, cookies)) {
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    Reply reply = connection.get(path.apply(i));
                    if (reply.status() == 200) {
                        nanoseconds.add(System.nanoTime() - start);
                    } else {
                        failed++;
                    }
                }
                bytes = connection.bytes();
            } catch (IOException e) {
                failed++;
                print("A connection failed: %s", e);
            }
        }
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
