package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.register.StaffMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// Makes the files of the tests, and reads them.
final class Files {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private Files() {}

    static UploadedFile text(String name, String... lines) {
        return text(name, StandardCharsets.UTF_8, lines);
    }

    static UploadedFile text(String name, Charset charset, String... lines) {
        return new UploadedFile(name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    /// A workbook; each sheet is its rows, the first the header. Numbers and dates keep their type.
    static UploadedFile workbook(String name, Map<String, List<List<?>>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((title, rows) -> {
                var sheet = workbook.newWorksheet(title);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        switch (rows.get(row).get(column)) {
                            case Number number -> sheet.value(row, column, number);
                            case LocalDate day -> {
                                sheet.value(row, column, day);
                                sheet.style(row, column).format("yyyy-mm-dd").set();
                            }
                            case Object other -> sheet.value(row, column, other.toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UploadedFile(name, bytes.toByteArray());
    }

    /// The workbook that OS2mo writes for surveys.
    static UploadedFile os2mo(List<List<?>> units, List<List<?>> staff) {
        Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Organisation",
                with(List.of("OrgID", "ParentID", "Enhedsnavn", "Leder for enhed", "Email på leder"), units));
        sheets.put(
                "Medarbejdere",
                with(
                        List.of(
                                "Medarbejdernr",
                                "Respondentnavn",
                                "OrgID",
                                "Enhedsnavn",
                                "E-mail",
                                "Type",
                                "Alder",
                                "Køn"),
                        staff));
        return workbook("Datasæt til trivselsundersøgelse.xlsx", sheets);
    }

    private static List<List<?>> with(List<?> header, List<List<?>> rows) {
        return Stream.concat(Stream.of(header), rows.stream()).toList();
    }

    static ReadOutcome read(UploadedFile... files) {
        return reader(Optional.empty()).read(Arrays.asList(files));
    }

    static StaffReader reader(Optional<OrganisationTree> known) {
        return new StaffReader(known, List.of(), "Vidby Kommune", TODAY, new Random(1));
    }

    static StaffReading reading(UploadedFile... files) {
        return switch (read(files)) {
            case ReadOutcome.Read read -> read.reading();
            case ReadOutcome other -> throw new AssertionError("not read: " + other);
        };
    }

    /// A list that is matched by the names of its columns alone.
    static StaffReading flat(Optional<OrganisationTree> known, UploadedFile file) {
        if (!(reader(known).read(List.of(file)) instanceof ReadOutcome.ColumnsWanted wanted)) {
            throw new AssertionError("its columns are known");
        }
        Map<String, Optional<Field>> choice = new LinkedHashMap<>();
        wanted.table()
                .columns()
                .forEach(column -> choice.put(column, Columns.meaning(wanted.table(), TableKind.JOBS, column)));
        return switch (reader(known).read(wanted.table(), choice)) {
            case ReadOutcome.Read read -> read.reading();
            case ReadOutcome other -> throw new AssertionError("not read: " + other);
        };
    }

    static StaffMember member(StaffReading reading, String id) {
        return reading.contents().staff().stream()
                .filter(member -> member.employmentId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(StaffReading reading) {
        return reading.problems().stream().map(problem -> problem.code()).toList();
    }
}
