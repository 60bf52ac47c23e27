package dk.samspil.ui;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a template writes, as UTF-8 in one piece. A page consists of a thousand small parts; handing each of them to
/// the
/// connection costs more than making it.
final class PageBytes implements TemplateOutput {
    private static final int USUAL_LENGTH = 24 * 1024;
    private static final int MOST_BYTES_OF_A_CHAR = 3;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int SIX_BITS = 6;
    private static final int HEAD_OF_TWO = 0xC0;
    private static final int TAIL_MASK = 0x3F;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        makeRoom((to - from) * MOST_BYTES_OF_A_CHAR);
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (sign < ONE_BYTE) {
                bytes[length++] = (byte) sign;
            } else if (sign < TWO_BYTES) {
                bytes[length++] = (byte) (HEAD_OF_TWO | (sign >> SIX_BITS));
                bytes[length++] = (byte) (ONE_BYTE | (sign & TAIL_MASK));
            } else {
                writeBinaryContent(text.substring(i, to).getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
