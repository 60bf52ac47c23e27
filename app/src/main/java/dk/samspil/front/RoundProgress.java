package dk.samspil.front;

import dk.samspil.access.Viewer;
import dk.samspil.shared.Language;
import java.util.List;
import java.util.Optional;

/// What the front page must know about the survey under way. Declared here and implemented by `survey`.
public interface RoundProgress {
    /// The round that is under way, as this person may know it; empty when there is none.
    Optional<Progress> find(Viewer viewer, Language language);

    /// How far a round has come, in words.
    ///
    /// @param title what the round is called
    /// @param stations the stations of its year, in their order
    /// @param next what happens next by itself, and when; empty when nothing does
    /// @param address the round's page, where the person may open it
    record Progress(String title, List<Station> stations, Optional<String> next, Optional<String> address) {
        public Progress {
            stations = List.copyOf(stations);
        }
    }

    /// A station of the year.
    ///
    /// @param when such as `uge 43-45`
    record Station(String name, String when, Standing standing) {}

    /// How a station lies to today.
    enum Standing {
        DONE,
        CURRENT,
        LATER
    }
}
