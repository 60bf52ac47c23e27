package dk.samspil.numerics.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with one key and one nonce.
final class AeadKey {
    static final int LENGTH = 32;
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private final SecretKeySpec key;
    private final GCMParameterSpec parameters;

    private AeadKey(SecretKeySpec key, GCMParameterSpec parameters) {
        this.key = key;
        this.parameters = parameters;
    }

    /// @param nonce never the same twice with the same key
    static AeadKey of(byte[] key, byte[] nonce) {
        return new AeadKey(new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
    }

    byte[] encrypt(byte[] about, byte[] plaintext) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, about).doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    /// Empty when key, nonce, `about` or ciphertext is another than at encryption.
    Optional<byte[]> decrypt(byte[] about, byte[] ciphertext) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, about).doFinal(ciphertext));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw Missing.from(e);
        }
    }

    private Cipher cipher(int mode, byte[] about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, parameters);
        cipher.updateAAD(about);
        return cipher;
    }
}
