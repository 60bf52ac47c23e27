package dk.samspil.command.rehearsal;

import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Three who make the key of a round, each at a browser of their own, and of whom two open the box.
final class Ceremony {
    private static final String MANAGEMENT = "hr";
    private static final String EMPLOYEES = "amr";
    private static final String OPERATOR = "drift";
    private static final int GROUPS = 12;
    private static final Pattern GROUP = Pattern.compile("<li><small>[0-9]+</small> ([0-9A-Z]{4})</li>");

    private final String password;
    private final RoundId round;
    private final WebReader management;
    private final WebReader employees;
    private final WebReader operator;
    private List<String> managementsGroups = List.of();
    private List<String> operatorsGroups = List.of();

    /// @param management somebody who is signed in; the others are not yet
    Ceremony(String password, RoundId round, WebReader management, WebReader employees, WebReader operator) {
        this.password = password;
        this.round = round;
        this.management = management;
        this.employees = employees;
        this.operator = operator;
    }

    /// Makes the key; everybody prints a part and proves it; two rehearse the opening.
    void make() throws IOException, InterruptedException {
        management.open("/maaling/" + round + "/noegle");
        management.press("Lav nøglen", Map.of("ledelse", MANAGEMENT, "medarbejdere", EMPLOYEES, "drift", OPERATOR));
        management.requireText("0 af 3 dele er udskrevet og kontrolleret");
        employees.signIn(EMPLOYEES, password);
        operator.signIn(OPERATOR, password);
        managementsGroups = printAndProve(management, 1);
        printAndProve(employees, 2);
        operatorsGroups = printAndProve(operator, 3);
        use(management, 1, managementsGroups).requireText("Din del er modtaget");
        use(operator, 3, operatorsGroups).requireText("Øvelsen lykkedes");
    }

    /// Opens the box with two parts.
    ///
    /// @return the words in which it is said what was counted
    String open() throws IOException, InterruptedException {
        operator.signIn(OPERATOR, password);
        use(operator, 3, operatorsGroups).requireText("Din del er modtaget");
        management.signIn(MANAGEMENT, password);
        use(management, 1, managementsGroups).requireText("Svarene er åbnet og talt");
        return management.page().text();
    }

    private List<String> printAndProve(WebReader holder, int part) throws IOException, InterruptedException {
        holder.open("/noegle/" + round);
        HtmlPage sheet = holder.press("Vis arket");
        List<String> groups = GROUP.matcher(sheet.html())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        if (groups.size() != GROUPS) {
            throw new IOException("a sheet with " + groups.size() + " groups");
        }
        holder.open("/noegle/" + round);
        holder.press("Bekræft del " + part, Map.of("grupper", String.join(" ", groups.subList(GROUPS - 2, GROUPS))));
        holder.requireText("Del " + part + " er på plads");
        return groups;
    }

    private WebReader use(WebReader holder, int part, List<String> groups) throws IOException, InterruptedException {
        holder.open("/noegle/" + round + "/aabn");
        holder.press("Brug del " + part, Map.of("del", String.join(" ", groups)));
        return holder;
    }
}
