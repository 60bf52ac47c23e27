package dk.samspil.access;

import java.util.Optional;
import java.util.UUID;

/// A second factor as it is stored. Never leaves this package.
///
/// @param locked the secret under the [FactorKey], in hexadecimal
/// @param confirmed whether the phone has shown a right code
/// @param lastStep the half minute of the last code that was accepted
record SecondFactorRow(UUID account, String locked, boolean confirmed, long lastStep, FailedSignIns failures) {
    /// The row where it counts.
    Optional<SecondFactorRow> ifConfirmed() {
        return confirmed ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SecondFactorRow[" + account + "]";
    }
}
