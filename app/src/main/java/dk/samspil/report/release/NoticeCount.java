package dk.samspil.report.release;

import java.util.List;

/// How far the mails of one occasion have come.
///
/// @param sent handed over, among them those of which nobody knows for sure
/// @param unreached the addresses that could not be reached
public record NoticeCount(Occasion occasion, int sent, int waiting, List<String> unreached) {
    public NoticeCount {
        unreached = List.copyOf(unreached);
    }
}
