package dk.samspil.disclosure;

import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/// Which version of the program publishes, as the build wrote it down.
@Component
final class CodeVersion {
    private final String value;

    CodeVersion(BuildProperties build) {
        this.value = build.getArtifact() + " " + build.getVersion();
    }

    String value() {
        return value;
    }
}
