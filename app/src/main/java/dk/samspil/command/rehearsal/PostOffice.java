package dk.samspil.command.rehearsal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes in the mails of a rehearsal, as the municipality's mail server and everybody's mailbox would. Speaks as much
/// SMTP as that takes (RFC 5321), to this machine alone.
final class PostOffice implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private PostOffice(ServerSocket door) {
        this.door = door;
    }

    /// Opens one on a free port.
    static PostOffice open() throws IOException {
        var office = new PostOffice(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(office::receive);
        return office;
    }

    int port() {
        return door.getLocalPort();
    }

    /// The plain words of every mail, in the order in which they came.
    List<String> mails() {
        return List.copyOf(mails);
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket sender = door.accept();
                Thread.ofVirtual().start(() -> serve(sender));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket sender) {
        try (sender;
                var in = new BufferedReader(
                        new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = sender.getOutputStream()) {
            say(out, "220 rehearsal");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                }
                if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    mails.add(words(mail(in)));
                }
                say(out, "250 ok");
            }
        } catch (IOException | MessagingException e) {
            mails.add("A mail could not be read: " + e);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static byte[] mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return mail.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String words(byte[] mail) throws IOException, MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        Object content = message.getContent();
        return content instanceof Multipart parts
                ? String.valueOf(parts.getBodyPart(0).getContent())
                : String.valueOf(content);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
