package dk.samspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

/// The sign-in page, in Danish.
record SignInScreen(Person person) {
    static SignInScreen open(Person person) {
        person.open("/");
        return arrive(person);
    }

    static SignInScreen arrive(Person person) {
        person.sees("Log på");
        return new SignInScreen(person);
    }

    FrontScreen signIn(String name, String password) {
        send(name, password);
        return FrontScreen.arrive(person);
    }

    SignInScreen isRefused(String name, String password) {
        send(name, password);
        assertThat(person.region(AriaRole.ALERT).textContent()).contains("Vi kunne ikke logge dig på");
        assertThat(person.title()).startsWith("Fejl: ");
        return arrive(person);
    }

    String typedName() {
        return person.field("Brugernavn").inputValue();
    }

    private void send(String name, String password) {
        person.field("Brugernavn").fill(name);
        person.field("Adgangskode").fill(password);
        person.press("Log på");
    }
}
