package dk.samspil.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;

/// One kept-alive HTTP/1.1 connection that opens pages and posts forms: a client that costs next to nothing, so that
/// what is measured on one machine is the server.
public final class Connection implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final URI address;
    private final String cookie;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ending;
    private long bytes;

    public Connection(URI address) throws IOException {
        this(address, "");
    }

    /// @param cookie sent with every request; empty for none
    public Connection(URI address, String cookie) throws IOException {
        this.address = address;
        this.cookie = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        this.socket = open(address);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
    }

    /// A server ends a connection after some number of requests; browsers open another.
    private void openAgain() throws IOException {
        socket.close();
        socket = open(address);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
        ending = false;
    }

    private static Socket open(URI address) throws IOException {
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : tls ? 443 : 80;
        Socket socket = tls
                ? SSLSocketFactory.getDefault().createSocket(address.getHost(), port)
                : new Socket(address.getHost(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /// A page that came back.
    public record Reply(int status, String body) {}

    /// Posts a form and reads the page.
    ///
    /// @param form already encoded, nothing but ASCII
    public Reply post(String path, String form) throws IOException {
        return send(
                "POST",
                path,
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                        + form);
    }

    /// Opens a page.
    public Reply get(String path) throws IOException {
        return send("GET", path, "\r\n");
    }

    private Reply send(String method, String path, String rest) throws IOException {
        if (ending) {
            openAgain();
        }
        String request = method + " " + address.getPath() + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept-Language: da\r\n" + cookie + rest;
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return read();
    }

    private Reply read() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            ending |= small.equals("connection: close");
            chunked |= small.equals("transfer-encoding: chunked");
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(
                        small.substring("content-length:".length()).strip());
            }
        }
        if (length < 0 && !chunked) {
            throw new IOException("an answer without a length: " + status);
        }
        byte[] body = chunked ? chunks() : piece(length);
        return new Reply(Integer.parseInt(status.substring(9, 12)), new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            body.write(piece(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] piece(int length) throws IOException {
        byte[] piece = in.readNBytes(length);
        if (piece.length < length) {
            throw new EOFException("the connection was closed");
        }
        bytes += length;
        return piece;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        bytes += line.length() + 2;
        return line.toString();
    }

    /// How many bytes have come back.
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
