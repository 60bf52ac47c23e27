package dk.samspil.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A file made of compressed parts, such as a workbook or slides, as somebody sent it.
public final class Archive {
    private static final int BUFFER_BYTES = 8192;

    private Archive() {}

    /// Whether it has at most so many parts, and unpacks to at most so many bytes. Every part is unpacked and counted:
    /// what the archive itself says about its sizes may be a lie.
    ///
    /// @throws IOException if it is no archive, or a broken one
    public static boolean isWithin(byte[] file, int mostParts, long mostBytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = archive.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > mostBytes || parts.size() > mostParts) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
