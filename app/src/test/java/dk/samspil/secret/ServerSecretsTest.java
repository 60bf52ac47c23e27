package dk.samspil.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class ServerSecretsTest {
    @TempDir
    private Path data;

    @Test
    void aSecretIsTheSameAfterARestart() {
        byte[] secret = secrets().get("code-pepper");

        assertThat(secrets().get("code-pepper")).isEqualTo(secret).hasSize(ServerSecrets.LENGTH);
    }

    @Test
    void everyPurposeHasItsOwn() {
        assertThat(secrets().get("one")).isNotEqualTo(secrets().get("other"));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        secrets().get("one");

        assertThat(permissions(data.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("secrets/one"))).isEqualTo("rw-------");
    }

    @Test
    void nothingButSecretsLiesInTheFolder() throws IOException {
        secrets().get("one");

        try (var files = Files.list(data.resolve("secrets"))) {
            assertThat(files).containsExactly(data.resolve("secrets/one"));
        }
    }

    @Test
    void aDestroyedSecretIsGone() {
        ServerSecrets secrets = secrets();
        byte[] secret = secrets.get("round");

        secrets.destroy("round");

        assertThat(secrets.find("round")).isEmpty();
        assertThat(data.resolve("secrets/round")).doesNotExist();
        assertThat(secrets.get("round")).isNotEqualTo(secret);
    }

    @Test
    void whatWasNeverMadeIsNotFoundAndCanBeDestroyed() {
        secrets().destroy("round");

        assertThat(secrets().find("round")).isEmpty();
    }

    @Test
    void aDamagedSecretIsNotUsed() throws IOException {
        secrets().get("one");
        Files.write(data.resolve("secrets/one"), new byte[3]);

        assertThatThrownBy(() -> secrets().get("one")).hasMessageContaining("damaged");
    }

    @Test
    void aPurposeNamesNoOtherFolder() {
        assertThatThrownBy(() -> secrets().get("../one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFolderCanLieElsewhere(@TempDir Path elsewhere) {
        var environment = environment().withProperty("samspil.secrets-dir", elsewhere.toString());
        new ServerSecrets(environment).get("one");

        assertThat(elsewhere.resolve("one")).exists();
    }

    private ServerSecrets secrets() {
        return new ServerSecrets(environment());
    }

    private MockEnvironment environment() {
        return new MockEnvironment().withProperty("samspil.data-dir", data.toString());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
