package dk.samspil.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Who must have a second factor to sign in with an account: by
/// `samspil.access.second-factor.required-for`, a list of roles. Others may have one.
@Component
final class FactorPolicy {
    private static final String SETTING = "samspil.access.second-factor.required-for";
    private static final String USUAL = "HR_CONSULTANT, DATA_PROTECTION_OFFICER, OPERATOR";

    private final Set<Role> required = EnumSet.noneOf(Role.class);

    FactorPolicy(Environment settings) {
        Arrays.stream(settings.getProperty(SETTING, USUAL).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> required.add(role(name)));
    }

    boolean isRequiredOf(Viewer viewer) {
        return required.stream().anyMatch(viewer::has);
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(SETTING + " names no role: " + name, e);
        }
    }
}
