package dk.samspil.access;

/// What a person puts into the phone.
///
/// @param address for a QR code: `otpauth://totp/…`
/// @param secret the same to type, in groups of four
public record FactorSetup(String address, String secret) {
    /// Never the secret: it must not end in a log.
    @Override
    public String toString() {
        return "FactorSetup[hidden]";
    }
}
