package dk.samspil.numerics.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// HKDF with SHA-256 (RFC 5869): turns one secret into others that tell nothing of each other.
final class Hkdf {
    private Hkdf() {}

    /// `length` bytes for one purpose. Different purposes give unrelated bytes.
    static byte[] derive(byte[] secret, String purpose, int length) {
        return expand(extract(new byte[0], secret), purpose.getBytes(StandardCharsets.UTF_8), length);
    }

    static byte[] extract(byte[] salt, byte[] material) {
        try {
            var parameters = HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(material);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters.extractOnly());
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    static byte[] expand(byte[] key, byte[] about, int length) {
        try {
            var parameters = HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "HKDF"), about, length);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }
}
