package dk.samspil.benchmarks.answers;

import dk.samspil.benchmarks.http.Connection;
import dk.samspil.benchmarks.municipality.Machine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends complete responses, so many at once, and says what each has cost.
///
/// ```
/// AnswersRun own JAR FOLDER PEOPLE AT_ONCE
/// AnswersRun at ADDRESS CODES AT_ONCE [PROCESS…]
/// ```
///
/// The first third of the codes warms the server up and is not counted.
public final class AnswersRun {
    private static final int REQUESTS_A_RESPONSE = 7;

    private final URI address;
    private final int atOnce;
    private final ServerProcesses processes;

    private AnswersRun(URI address, int atOnce, ServerProcesses processes) {
        this.address = address;
        this.atOnce = atOnce;
        this.processes = processes;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "own" -> {
                int people = Integer.parseInt(arguments[3]);
                try (var server = Server.start(Path.of(arguments[1]), Path.of(arguments[2]), people)) {
                    new AnswersRun(
                                    server.address(),
                                    Integer.parseInt(arguments[4]),
                                    new ServerProcesses(server.processes()))
                            .run(server.codes());
                }
            }
            case "at" ->
                new AnswersRun(
                                URI.create(arguments[1]),
                                Integer.parseInt(arguments[3]),
                                new ServerProcesses(Arrays.stream(arguments)
                                        .skip(4)
                                        .map(Long::valueOf)
                                        .toList()))
                        .run(Files.readAllLines(Path.of(arguments[2])));
            default -> throw new IllegalArgumentException("own or at, not " + arguments[0]);
        }
    }

    private void run(List<String> codes) throws IOException, InterruptedException {
        print("Machine: %s", Machine.describe());
        int warm = codes.size() / 3;
        print("Load average at the start: %s", Machine.load());
        drive(codes.subList(0, warm));
        print("Warm after %d responses; load average %s", warm, Machine.load());
        Duration before = processes.processorTime();
        long start = System.nanoTime();
        Driven driven = drive(codes.subList(warm, codes.size()));
        double seconds = (System.nanoTime() - start) / 1e9;
        Duration used = processes.processorTime().minus(before);
        int responses = driven.responses();
        print("Responses:        %d complete, %d failed, %d at once", responses, driven.failed(), atOnce);
        print(
                "Throughput:       %.0f responses a second, %.0f requests a second",
                responses / seconds, responses * REQUESTS_A_RESPONSE / seconds);
        print(
                "Server CPU:       %.2f ms a response (Java and PostgreSQL; 0 if not known)",
                used.toNanos() / 1e6 / Math.max(1, responses));
        print(
                "Request:          p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                driven.quantile(0.5), driven.quantile(0.99), driven.quantile(1));
        print("On the wire:      %.1f kB a response", driven.bytes() / 1000.0 / Math.max(1, responses));
        print("Load average at the end: %s", Machine.load());
    }

    /// What came of a list of codes.
    private record Driven(int responses, int failed, long bytes, List<Long> nanoseconds) {
        /// In milliseconds.
        double quantile(double share) {
            return nanoseconds.isEmpty()
                    ? 0
                    : nanoseconds.get((int) Math.min(nanoseconds.size() - 1L, (long) (share * nanoseconds.size())))
                            / 1e6;
        }
    }

    private Driven drive(List<String> codes) throws InterruptedException {
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            var worker = new Worker(codes, next, failed);
            worker.thread = Thread.ofPlatform().daemon().start(worker);
            workers.add(worker);
        }
        for (Worker worker : workers) {
            worker.thread.join();
        }
        List<Long> all = new ArrayList<>();
        workers.forEach(worker -> all.addAll(worker.nanoseconds));
        all.sort(null);
        return new Driven(
                codes.size() - failed.get(),
                failed.get(),
                workers.stream().mapToLong(worker -> worker.bytes).sum(),
                all);
    }

    /// Takes one code after the other, on one connection.
    private final class Worker implements Runnable {
        private final List<String> codes;
        private final AtomicInteger next;
        private final AtomicInteger failed;
        private final List<Long> nanoseconds = new ArrayList<>();
        private Thread thread = Thread.currentThread();
        private long bytes;

        private Worker(List<String> codes, AtomicInteger next, AtomicInteger failed) {
            this.codes = codes;
            this.next = next;
            this.failed = failed;
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < codes.size(); i = next.getAndIncrement()) {
                try (var connection = new Connection(address)) {
                    boolean more = true;
                    var respondent = new Respondent(connection, nanoseconds::add);
                    while (more) {
                        respondent.answer(codes.get(i));
                        i = next.getAndIncrement();
                        more = i < codes.size();
                    }
                    bytes += connection.bytes();
                } catch (IOException e) {
                    failed.incrementAndGet();
                    if (failed.get() == 1) {
                        print("The first failure: %s", e);
                    }
                }
            }
        }
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
