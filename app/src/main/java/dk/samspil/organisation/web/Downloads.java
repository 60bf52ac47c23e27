package dk.samspil.organisation.web;

import dk.samspil.files.Spreadsheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Rows as files to be saved. No cache keeps them: people stand in them.
final class Downloads {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Downloads() {}

    static ResponseEntity<byte[]> csv(String name, List<List<String>> rows) {
        return file(name + ".csv", CSV, Spreadsheet.csv(rows));
    }

    static ResponseEntity<byte[]> xlsx(String name, List<List<String>> rows) {
        return file(name + ".xlsx", XLSX, Spreadsheet.xlsx(name, rows));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
