package dk.samspil.benchmarks.invitations;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A mail server that takes every mail, counts it and throws it away.
final class CountingMailServer implements AutoCloseable {
    private static final String RECIPIENT = "RCPT";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();
    private final Set<String> recipients = ConcurrentHashMap.newKeySet();

    CountingMailServer() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int mails() {
        return mails.get();
    }

    /// How many different people got one.
    int recipients() {
        return recipients.size();
    }

    /// When the first mail was taken, as of `System.nanoTime`; 0 before.
    long first() {
        return first.get();
    }

    long last() {
        return last.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> talk(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new BufferedWriter(
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII))) {
            say(out, "220 counting");
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (letter) {
                    letter = !line.equals(".");
                    if (!letter) {
                        count();
                        say(out, "250 taken");
                    }
                } else {
                    letter = line.startsWith("DATA");
                    if (line.startsWith(RECIPIENT)) {
                        recipients.add(line);
                    }
                    say(out, letter ? "354 go on" : "250 ok");
                }
            }
        } catch (IOException e) {
            System.err.println("A connection was lost: " + e.getMessage());
        }
    }

    private void count() {
        long now = System.nanoTime();
        first.compareAndSet(0, now);
        last.set(now);
        mails.incrementAndGet();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
