package dk.samspil.benchmarks.staff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An invented organisation of ten departments, each with areas of ten teams, as the workbook that OS2mo writes for
/// surveys. Every team has a leader, one job in a hundred is somebody's second, one address in fifty is missing.
record StaffList(List<List<String>> units, List<List<String>> jobs) {
    private static final int TEAM_SIZE = 20;
    private static final int TEAMS_IN_AREA = 10;

    StaffList {
        units = List.copyOf(units);
        jobs = List.copyOf(jobs);
    }

    static StaffList of(int staff) {
        List<List<String>> units = new ArrayList<>();
        List<List<String>> jobs = new ArrayList<>();
        units.add(List.of("OrgID", "ParentID", "Enhedsnavn", "Leder for enhed", "Email på leder"));
        units.add(List.of("top", "", "Kommunen", "", ""));
        jobs.add(List.of("Medarbejdernr", "Respondentnavn", "OrgID", "Enhedsnavn", "E-mail", "Type", "Alder", "Køn"));
        for (int team = 0; team * TEAM_SIZE < staff; team++) {
            if (team % TEAMS_IN_AREA == 0) {
                units.add(List.of("o" + team / TEAMS_IN_AREA, "top", "Område " + team / TEAMS_IN_AREA, "", ""));
            }
            units.add(List.of(
                    "t" + team, "o" + team / TEAMS_IN_AREA, "Team " + team, "Leder " + team, email(team * TEAM_SIZE)));
            for (int person = team * TEAM_SIZE; person < Math.min(staff, (team + 1) * TEAM_SIZE); person++) {
                jobs.add(job(person, team));
            }
        }
        return new StaffList(units, jobs);
    }

    private static List<String> job(int person, int team) {
        int owner = person % 100 == 99 ? person - 50 : person;
        return List.of(
                String.format(Locale.ROOT, "%06d", person),
                "Medarbejder " + owner,
                "t" + team,
                "Team " + team,
                person % 50 == 25 ? "" : email(owner),
                person % TEAM_SIZE == 0 ? "Leder" : "Medarbejder",
                Integer.toString(20 + person % 45),
                person % 2 == 0 ? "Kvinde" : "Mand");
    }

    private static String email(int person) {
        return "m" + person + "@kommune.dk";
    }

    /// The workbook's bytes: texts in their cells, as OS2mo's writer puts them.
    byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            put(archive, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""");
            put(archive, "_rels/.rels", relations("officeDocument", List.of("xl/workbook.xml")));
            put(archive, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                    <sheet name="Organisation" sheetId="1" r:id="rId1"/>\
                    <sheet name="Medarbejdere" sheetId="2" r:id="rId2"/></sheets></workbook>""");
            put(
                    archive,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", List.of("worksheets/sheet1.xml", "worksheets/sheet2.xml")));
            put(archive, "xl/worksheets/sheet1.xml", sheet(units));
            put(archive, "xl/worksheets/sheet2.xml", sheet(jobs));
        }
        return bytes.toByteArray();
    }

    private static String relations(String type, List<String> targets) {
        var text = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.size(); i++) {
            text.append("<Relationship Id=\"rId")
                    .append(i + 1)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(type)
                    .append("\" Target=\"")
                    .append(targets.get(i))
                    .append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    private static String sheet(List<List<String>> rows) {
        var text = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            text.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                text.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(row).get(column))
                        .append("</t></is></c>");
            }
            text.append("</row>");
        }
        return text.append("</sheetData></worksheet>").toString();
    }

    private static void put(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
