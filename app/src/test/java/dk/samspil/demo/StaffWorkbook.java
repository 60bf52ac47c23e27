package dk.samspil.demo;

import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// The staff of the invented municipality as the workbook that OS2mo writes for surveys.
public final class StaffWorkbook {
    private static final List<String> UNIT_COLUMNS =
            List.of("OrgID", "ParentID", "Enhedsnavn", "Leder for enhed", "Email på leder");
    private static final List<String> STAFF_COLUMNS =
            List.of("Medarbejdernr", "Respondentnavn", "OrgID", "Enhedsnavn", "E-mail", "Type", "Alder", "Køn");

    private StaffWorkbook() {}

    /// The workbook of the second year.
    public static byte[] vidby() {
        return of(contents(), List.of(), List.of());
    }

    /// The workbook of the second year with further units and jobs, each given by its columns.
    public static byte[] vidby(List<List<String>> moreUnits, List<List<String>> moreStaff) {
        return of(contents(), moreUnits, moreStaff);
    }

    static RegisterContents contents() {
        return new DemoStaff(InventedMunicipality.vidby().years().getLast()).contents(LocalDate.of(2026, 11, 22));
    }

    private static byte[] of(RegisterContents contents, List<List<String>> moreUnits, List<List<String>> moreStaff) {
        Map<UnitId, String> leaders =
                contents.roles().stream().collect(Collectors.toMap(RoleHolder::unit, RoleHolder::email));
        List<List<String>> units = new ArrayList<>(List.of(UNIT_COLUMNS));
        for (Unit unit : contents.tree().listUnits()) {
            String parent =
                    Optional.ofNullable(unit.parent()).map(UnitId::value).orElse("");
            units.add(List.of(
                    unit.id().value(),
                    parent,
                    unit.name(),
                    "Leder af " + unit.name(),
                    leaders.getOrDefault(unit.id(), "")));
        }
        units.addAll(moreUnits);
        List<List<String>> staff = new ArrayList<>(List.of(STAFF_COLUMNS));
        for (StaffMember member : contents.staff()) {
            staff.add(List.of(
                    member.employmentId(),
                    member.name(),
                    member.unit().value(),
                    contents.tree().find(member.unit()).orElseThrow().name(),
                    member.email().orElse(""),
                    member.leader() ? "Leder" : "Medarbejder",
                    "45",
                    "-"));
        }
        staff.addAll(moreStaff);
        return workbook(units, staff);
    }

    private static byte[] workbook(List<List<String>> units, List<List<String>> staff) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samspil", "1.0")) {
            write(workbook, "Organisation", units);
            write(workbook, "Medarbejdere", staff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook workbook, String title, List<List<String>> rows) {
        var sheet = workbook.newWorksheet(title);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }
}
