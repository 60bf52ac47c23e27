package dk.samspil.numerics.seal;

import java.security.GeneralSecurityException;

/// What to throw when the JDK lacks an algorithm that every JDK of our version has, or refuses our own key.
final class Missing {
    private Missing() {}

    static IllegalStateException from(GeneralSecurityException e) {
        return new IllegalStateException("this JDK cannot do what Java 25 can", e);
    }
}
