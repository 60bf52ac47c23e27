package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What HR and the holders do with the key of a round, in the words of the pages.
record KeyScreen(Person person, RoundId round) {
    private static final Pattern GROUP = Pattern.compile("(?m)^\\s*\\d+ ([2-9A-HJKMNP-Z]{4})\\s*$");

    /// HR has the key made.
    ///
    /// @param management the sign-in names of the three holders
    void makesTheKey(String management, String employees, String operator) {
        person.open("/maaling/" + round + "/noegle");
        person.sees("Lav nøglen til målingen");
        person.field("1. Ledelsen").fill(management);
        person.field("2. Medarbejdersiden").fill(employees);
        person.field("3. Driften").fill(operator);
        person.press("Lav nøglen");
        assertThat(person.text()).contains("0 af 3 dele er udskrevet og kontrolleret");
        person.checkPage();
    }

    /// A holder prints the own part and proves that it can be read.
    ///
    /// @return the groups on the printed sheet
    List<String> printsAndProves(int part) {
        person.open("/noegle/" + round);
        person.sees("Udskriv del " + part + " af nøglen");
        person.press("Vis arket");
        person.sees("Nøgle til svarene: del " + part + " af 3");
        List<String> groups = GROUP.matcher(person.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(groups).hasSize(12);
        person.follow("Jeg har udskrevet arket");
        person.field("Gruppe 11 og 12 fra arket").fill(groups.get(10) + " " + groups.get(11));
        person.press("Bekræft del " + part);
        person.sees("Del " + part + " er på plads");
        return groups;
    }

    /// A holder types the own part.
    void usesThePart(List<String> groups, String heading, String outcome) {
        person.open("/noegle/" + round + "/aabn");
        person.sees(heading);
        person.region(AriaRole.TEXTBOX).fill(String.join(" ", groups));
        person.pressKeys("Tab", "Enter");
        person.sees(outcome);
    }
}
