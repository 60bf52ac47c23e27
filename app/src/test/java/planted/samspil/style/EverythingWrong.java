package planted.samspil.style;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;

/// Breaks one rule of the house after the other.
public final class EverythingWrong {
    @Autowired
    private String injected = "";

    public void doEverythingWrong() {
        try {
            System.out.println(LocalDate.now() + injected + Math.random() + Locale.getDefault());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public String doItAtLength() {
        var text = new StringBuilder();
        text.append("line 1");
        text.append("line 2");
        text.append("line 3");
        text.append("line 4");
        text.append("line 5");
        text.append("line 6");
        text.append("line 7");
        text.append("line 8");
        text.append("line 9");
        text.append("line 10");
        text.append("line 11");
        text.append("line 12");
        text.append("line 13");
        text.append("line 14");
        text.append("line 15");
        text.append("line 16");
        text.append("line 17");
        text.append("line 18");
        text.append("line 19");
        text.append("line 20");
        text.append("line 21");
        text.append("line 22");
        text.append("line 23");
        text.append("line 24");
        text.append("line 25");
        text.append("line 26");
        text.append("line 27");
        text.append("line 28");
        text.append("line 29");
        text.append("line 30");
        text.append("line 31");
        text.append("line 32");
        text.append("line 33");
        text.append("line 34");
        text.append("line 35");
        text.append("line 36");
        text.append("line 37");
        text.append("line 38");
        text.append("line 39");
        text.append("line 40");
        text.append("line 41");
        return text.toString();
    }

    /// A domain record that knows how it is stored.
    public record Stored(Timestamp when) {}
}
