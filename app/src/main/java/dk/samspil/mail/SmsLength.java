package dk.samspil.mail;

import java.util.List;

/// How long a text message is, as the telephone companies count: in GSM 7-bit signs where the text has
/// no others (3GPP TS 23.038 section 6.2.1, with its extension table), else in UCS-2.
///
/// A message of more than one part loses some signs of each part to its header (TS 23.040 section 9.2.3.24.1).
///
/// @param alphabet what the text is sent in
/// @param signs how many signs of the alphabet it takes; what stands in the extension table takes two
/// @param parts how many messages are paid for; an empty text has none
/// @param left how many signs still fit into the last part
/// @param foreign what makes the message long, if anything: the first signs that GSM 7-bit does not have
public record SmsLength(Alphabet alphabet, int signs, int parts, int left, List<String> foreign) {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final int NAMED_SIGNS = 5;

    public SmsLength {
        foreign = List.copyOf(foreign);
    }

    /// What a text is sent in.
    public enum Alphabet {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int alone;
        private final int ofSeveral;

        Alphabet(int alone, int ofSeveral) {
            this.alone = alone;
            this.ofSeveral = ofSeveral;
        }
    }

    public static SmsLength of(String text) {
        List<String> foreign = text.codePoints()
                .filter(sign -> width(sign) == 0)
                .distinct()
                .limit(NAMED_SIGNS)
                .mapToObj(Character::toString)
                .toList();
        Alphabet alphabet = foreign.isEmpty() ? Alphabet.GSM7 : Alphabet.UCS2;
        int[] widths = text.codePoints()
                .map(sign -> alphabet == Alphabet.GSM7 ? width(sign) : Character.charCount(sign))
                .toArray();
        int signs = 0;
        for (int width : widths) {
            signs += width;
        }
        if (signs <= alphabet.alone) {
            return new SmsLength(alphabet, signs, signs == 0 ? 0 : 1, alphabet.alone - signs, foreign);
        }
        return ofSeveral(alphabet, signs, widths, foreign);
    }

    /// No sign is cut in two by the end of a part.
    private static SmsLength ofSeveral(Alphabet alphabet, int signs, int[] widths, List<String> foreign) {
        int parts = 1;
        int used = 0;
        for (int width : widths) {
            if (used + width > alphabet.ofSeveral) {
                parts++;
                used = 0;
            }
            used += width;
        }
        return new SmsLength(alphabet, signs, parts, alphabet.ofSeveral - used, foreign);
    }

    /// 0 where GSM 7-bit does not have the sign.
    private static int width(int sign) {
        if (BASIC.indexOf(sign) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(sign) >= 0 ? 2 : 0;
    }
}
