package dk.samspil.browser;

/// The front page, "Det skal du nu".
record FrontScreen(Person person) {
    static final String HEADING = "Det skal du nu";

    static FrontScreen arrive(Person person) {
        person.sees(HEADING);
        return new FrontScreen(person);
    }

    String firstTask() {
        return person.page().locator(".tasks .now .t").textContent();
    }

    String text() {
        return person.page().locator("main").textContent();
    }

    String role() {
        return person.page().locator("header .s-user span").textContent();
    }

    SignInScreen signOut() {
        person.press("Log af");
        return SignInScreen.arrive(person);
    }
}
