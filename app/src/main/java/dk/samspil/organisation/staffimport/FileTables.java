package dk.samspil.organisation.staffimport;

import dk.samspil.files.CsvTable;
import dk.samspil.files.TextFile;
import dk.samspil.files.Workbook;
import dk.samspil.shared.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the tables in the files that were handed over.
final class FileTables {
    private static final long MOST_BYTES = 30_000_000;
    private static final Set<String> TEXT = Set.of("csv", "txt", "tsv", "");
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private FileTables() {}

    static List<CsvTable> read(List<UploadedFile> files, Problems problems) {
        List<CsvTable> tables = new ArrayList<>();
        if (files.stream().mapToLong(file -> file.bytes().length).sum() > MOST_BYTES) {
            problems.error(files.getFirst().name(), 0, "", "", "staffimport.files_too_large");
            return List.of();
        }
        for (UploadedFile file : files) {
            if (Workbook.isWorkbook(file.bytes()) && extension(file).equals("xlsx")) {
                tables.addAll(Workbook.read(file.name(), file.bytes(), problems));
            } else if (TEXT.contains(extension(file)) && !startsLikePdf(file.bytes())) {
                TextFile.read(file.name(), file.bytes(), problems)
                        .flatMap(text -> CsvTable.parse(text, List.of(), problems))
                        .ifPresent(tables::add);
            } else {
                problems.error(file.name(), 0, "", "", "staffimport.file_type", "type", typeOf(file));
            }
        }
        return List.copyOf(tables);
    }

    private static String extension(UploadedFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String typeOf(UploadedFile file) {
        String extension = extension(file);
        return extension.isEmpty() ? "?" : extension.toUpperCase(Locale.ROOT);
    }

    private static boolean startsLikePdf(byte[] bytes) {
        for (int i = 0; i < PDF.length; i++) {
            if (bytes.length <= i || bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }
}
