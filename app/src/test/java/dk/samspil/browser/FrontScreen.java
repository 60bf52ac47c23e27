package dk.samspil.browser;

import com.microsoft.playwright.options.AriaRole;

/// The front page, "Det skal du nu", in Danish.
record FrontScreen(Person person) {
    static FrontScreen arrive(Person person) {
        person.sees("Det skal du nu");
        return new FrontScreen(person);
    }

    static FrontScreen signIn(Person person, String name) {
        return SignInScreen.open(person).signIn(name, Demo.PASSWORD);
    }

    String text() {
        return person.text();
    }

    String header() {
        return person.region(AriaRole.BANNER).textContent();
    }

    ReportScreen readTheResult() {
        person.follow("Læs resultatet");
        return ReportScreen.arrive(person);
    }

    SignInScreen signOut() {
        person.press("Log af");
        return SignInScreen.arrive(person);
    }
}
