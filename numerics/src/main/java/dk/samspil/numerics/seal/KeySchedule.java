package dk.samspil.numerics.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The labelled key derivation of RFC 9180, sections 4 and 5.1, for base mode.
///
/// @param suite names the algorithms, so that keys of different algorithms differ
record KeySchedule(String suite) {

    /// DHKEM(X25519, HKDF-SHA256), number 0x0020.
    static final KeySchedule KEM = new KeySchedule("4b454d" + "0020");

    /// The same with HKDF-SHA256 (0x0001) and AES-256-GCM (0x0002).
    static final KeySchedule HPKE = new KeySchedule("48504b45" + "0020" + "0001" + "0002");

    private static final byte[] NOTHING = {};
    private static final byte[] BASE_MODE = {0};

    /// `DeriveKeyPair` for X25519.
    byte[] derivePrivateKey(byte[] seed) {
        return expand(extract(NOTHING, "dkp_prk", seed), "sk", NOTHING, 32);
    }

    /// What both sides have in common when one has sent the other `shared`.
    AeadKey aeadKey(byte[] shared, byte[] info) {
        byte[] context =
                Bytes.join(BASE_MODE, extract(NOTHING, "psk_id_hash", NOTHING), extract(NOTHING, "info_hash", info));
        byte[] secret = extract(shared, "secret", NOTHING);
        return AeadKey.of(
                expand(secret, "key", context, AeadKey.LENGTH),
                expand(secret, "base_nonce", context, AeadKey.NONCE_LENGTH));
    }

    private byte[] extract(byte[] salt, String label, byte[] material) {
        return Hkdf.extract(salt, Bytes.join(prefix(label), material));
    }

    private byte[] expand(byte[] key, String label, byte[] about, int length) {
        byte[] size = ByteBuffer.allocate(Short.BYTES).putShort((short) length).array();
        return Hkdf.expand(key, Bytes.join(size, prefix(label), about), length);
    }

    private byte[] prefix(String label) {
        return Bytes.join(
                "HPKE-v1".getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().parseHex(suite),
                label.getBytes(StandardCharsets.US_ASCII));
    }
}
