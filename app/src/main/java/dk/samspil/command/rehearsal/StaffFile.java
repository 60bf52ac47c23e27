package dk.samspil.command.rehearsal;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/// The staff as the workbook that OS2mo writes for surveys, a year later: somebody has left and a team is new.
final class StaffFile {
    private static final List<String> UNIT_COLUMNS =
            List.of("OrgID", "ParentID", "Enhedsnavn", "Leder for enhed", "Email på leder");
    private static final List<String> STAFF_COLUMNS =
            List.of("Medarbejdernr", "Respondentnavn", "OrgID", "Enhedsnavn", "E-mail", "Type", "Alder", "Køn");
    private static final UnitId NEW_TEAM = new UnitId("rehearsed-team");
    private static final String NEW_NAME = "Team Generalprøven";
    private static final int NEW_PEOPLE = 8;
    private static final String UNKNOWN = "-";

    private final OrganisationTree tree;
    private final List<StaffMember> staff;

    StaffFile(OrganisationTree tree, List<StaffMember> staff) {
        this.tree = tree;
        this.staff = List.copyOf(staff);
    }

    byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samspil", "1.0")) {
            write(workbook, "Organisation", units());
            write(workbook, "Medarbejdere", people());
        }
        return bytes.toByteArray();
    }

    private List<List<String>> units() {
        Map<UnitId, String> leaders = new HashMap<>();
        staff.stream()
                .filter(StaffMember::leader)
                .forEach(leader ->
                        leaders.putIfAbsent(leader.unit(), leader.email().orElse("")));
        List<List<String>> rows = new ArrayList<>(List.of(UNIT_COLUMNS));
        for (Unit unit : tree.listUnits()) {
            rows.add(List.of(
                    unit.id().value(),
                    Optional.ofNullable(unit.parent()).map(UnitId::value).orElse(""),
                    unit.name(),
                    "Leder af " + unit.name(),
                    leaders.getOrDefault(unit.id(), "")));
        }
        rows.add(List.of(NEW_TEAM.value(), parentOfNewTeam(), NEW_NAME, "", ""));
        return rows;
    }

    /// The unit above the last one of the staff list.
    private String parentOfNewTeam() {
        Unit last = tree.find(staff.getLast().unit()).orElseThrow();
        return Optional.ofNullable(last.parent())
                .map(UnitId::value)
                .orElse(last.id().value());
    }

    private List<List<String>> people() {
        List<List<String>> rows = new ArrayList<>(List.of(STAFF_COLUMNS));
        StaffMember gone =
                staff.stream().filter(member -> !member.leader()).toList().getLast();
        for (StaffMember member : staff) {
            if (!member.employmentId().equals(gone.employmentId())) {
                rows.add(row(
                        member.employmentId(),
                        member.name(),
                        member.unit(),
                        member.email().orElse(""),
                        member.leader() ? "Leder" : "Medarbejder"));
            }
        }
        for (int number = 1; number <= NEW_PEOPLE; number++) {
            rows.add(row(
                    "G" + number,
                    "Ny medarbejder " + number,
                    NEW_TEAM,
                    "g" + number + "@vidby.example",
                    "Medarbejder"));
        }
        return rows;
    }

    private List<String> row(String id, String name, UnitId unit, String email, String type) {
        String unitName = tree.find(unit).map(Unit::name).orElse(NEW_NAME);
        return List.of(id, name, unit.value(), unitName, email, type, UNKNOWN, UNKNOWN);
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
