package dk.samspil.report.web;

import dk.samspil.report.release.Sight;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Hands out files that say in their name when they are closed.
final class FileAnswer {
    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    static final MediaType PPTX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(String name, Sight sight, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(ReleaseWords.fileName(name, sight))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
