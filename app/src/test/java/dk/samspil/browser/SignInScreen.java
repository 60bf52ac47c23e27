package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

/// The sign-in page.
record SignInScreen(Person person) {
    static final String HEADING = "Log på";

    static SignInScreen open(Person person) {
        person.open("/");
        return arrive(person);
    }

    static SignInScreen arrive(Person person) {
        person.sees(HEADING);
        return new SignInScreen(person);
    }

    FrontScreen signIn(String name, String password) {
        send(name, password);
        return FrontScreen.arrive(person);
    }

    SignInScreen isRefused(String name, String password) {
        send(name, password);
        assertThat(person.page().getByRole(AriaRole.ALERT).textContent()).contains("Vi kunne ikke logge dig på");
        assertThat(person.page().title()).startsWith("Fejl: ");
        return arrive(person);
    }

    String typedName() {
        return person.page().getByLabel("Brugernavn").inputValue();
    }

    private void send(String name, String password) {
        person.page().getByLabel("Brugernavn").fill(name);
        person.page().getByLabel("Adgangskode").fill(password);
        person.press("Log på");
    }
}
