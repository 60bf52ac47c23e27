package dk.samspil.numerics.seal;

/// Arithmetic in GF(256) with the polynomial x⁸ + x⁴ + x³ + x + 1. Adding and subtracting are both `^`.
final class ByteField {
    private static final int REDUCTION = 0x11b;

    private ByteField() {}

    /// The product. Takes the same steps whatever the factors are.
    static int multiply(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int bit = 0; bit < Byte.SIZE; bit++) {
            product ^= shifted & -(b >> bit & 1);
            shifted <<= 1;
            shifted ^= REDUCTION & -(shifted >> Byte.SIZE);
        }
        return product;
    }

    /// The element whose product with `a` is 1, as `a` to the power of 254; 0 for 0.
    static int inverse(int a) {
        int power = a;
        for (int step = 0; step < 6; step++) {
            power = multiply(multiply(power, power), a);
        }
        return multiply(power, power);
    }
}
