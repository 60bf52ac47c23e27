package dk.samspil.numerics.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Rows of bytes put behind each other.
final class Bytes {
    private Bytes() {}

    static byte[] join(byte[]... parts) {
        var joined = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
