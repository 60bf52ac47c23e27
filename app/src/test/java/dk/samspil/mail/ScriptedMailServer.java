package dk.samspil.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers what a test tells it to, to commands that begin with certain words.
final class ScriptedMailServer implements AutoCloseable {
    static final String HANGS_UP = "";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = Map.copyOf(answers);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                continue; // the client is gone, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter && !line.equals(".")) {
                continue;
            }
            commands.add(line);
            String answer = answer(line);
            if (answer.equals(HANGS_UP)) {
                return;
            }
            letter = answer.startsWith("354");
            say(client, answer);
        }
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(each -> line.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> usual(line));
    }

    private static String usual(String line) {
        if (line.startsWith("EHLO")) {
            return "250-scripted\r\n250 AUTH XOAUTH2 PLAIN";
        }
        if (line.startsWith("AUTH")) {
            return "235 welcome";
        }
        return line.startsWith("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
