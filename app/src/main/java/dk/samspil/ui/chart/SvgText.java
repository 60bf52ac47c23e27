package dk.samspil.ui.chart;

/// Writes SVG as text: escaped, and with the same numbers on every machine.
final class SvgText {
    private final StringBuilder out = new StringBuilder(2048);

    SvgText open(String element) {
        out.append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
        return this;
    }

    SvgText attribute(String name, double value) {
        return attribute(name, number(value));
    }

    SvgText percent(String name, double value) {
        return attribute(name, number(value) + "%");
    }

    SvgText close() {
        out.append("/>");
        return this;
    }

    SvgText body() {
        out.append('>');
        return this;
    }

    SvgText words(String text) {
        out.append(escape(text));
        return this;
    }

    SvgText end(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /// A number with two decimals at most and no zeros behind.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : rest < 10 ? "0" + rest : Long.toString(rest);
        return sign + whole + "." + decimals;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
