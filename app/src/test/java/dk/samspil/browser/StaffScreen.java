package dk.samspil.browser;

import com.microsoft.playwright.options.FilePayload;

/// What HR does with a staff list, in the words of the pages.
record StaffScreen(Person person) {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// On the page for files.
    void handsIn(byte[] workbook) {
        person.sees("Hent medarbejdere");
        person.field("Træk filerne").setInputFiles(new FilePayload("staff.xlsx", WORKBOOK, workbook));
        person.press("Læs filen");
    }

    /// On the page with the difference, of which some things must be looked at.
    void followsEveryProposal(int things) {
        person.follow("Se på de " + things + " ting");
        person.sees(things + " ting er tilbage");
        for (int left = things - 1; left >= 0; left--) {
            person.pressFirst("Brug forslaget");
            person.sees(left == 0 ? "Alt er på plads" : left == 1 ? "1 ting er tilbage" : left + " ting er tilbage");
        }
        person.follow("Se forskellen");
    }

    void accepts() {
        person.press("Gem medarbejderlisten");
        person.sees("Medarbejderlisten er gemt");
    }

    /// From the receipt.
    void startsTheValidation() {
        person.follow("Start valideringen");
        person.sees("Lederne har ikke fået deres lister endnu");
        person.press("Start valideringen");
    }
}
