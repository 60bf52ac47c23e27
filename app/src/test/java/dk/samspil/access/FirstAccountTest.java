package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class FirstAccountTest {
    @Autowired
    Accounts accounts;

    @Test
    void aNewInstallationGetsTheConsultantOfItsSettings() {
        start("first-consultant", "a long password");

        Viewer viewer = accounts.findViewer(new SignInName("first-consultant")).orElseThrow();
        assertThat(viewer.has(Role.HR_CONSULTANT)).isTrue();
    }

    @Test
    void anAccountOfThatNameIsLeftAlone() {
        start("kept-consultant", "the first password");
        start("kept-consultant", "another password");

        assertThat(accounts.findViewer(new SignInName("kept-consultant"))).isPresent();
    }

    @Test
    void withoutTheSettingNothingHappens() {
        start("", "");

        assertThat(accounts.findViewer(new SignInName("hr"))).isEmpty();
    }

    private void start(String name, String password) {
        new FirstAccount(accounts, name, password).run(new DefaultApplicationArguments());
    }
}
