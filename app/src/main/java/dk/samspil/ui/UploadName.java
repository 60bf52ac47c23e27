package dk.samspil.ui;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/// What a file that was handed over is called: browsers send the name alone, and whoever sends more gets no folder and
/// no endless text into our words.
public final class UploadName {
    private static final int MOST_LETTERS = 100;

    private UploadName() {}

    /// The name without folders, of a longer one the last hundred letters, which say what kind of file it is; empty
    /// where there is none.
    public static String of(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - MOST_LETTERS));
    }
}
