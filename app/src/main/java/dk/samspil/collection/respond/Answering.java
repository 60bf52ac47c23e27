package dk.samspil.collection.respond;

import dk.samspil.shared.UnitId;
import java.util.Optional;

/// From the welcome to the receipt: for real, or as a trial that stores nothing.
public sealed interface Answering permits Respondents, Trials {
    /// The round of a pass; empty where there is none any more, or the pass is of the other kind.
    Optional<AskedRound> findRound(Pass pass);

    /// Exchanges the code for a ticket. Whoever has started already gets the same ticket, and their
    /// answers.
    Entrance begin(AskedRound round, Pass pass);

    /// Keeps what is filled in so far. A page that is older than the draft, since somebody went back or
    /// has two tabs or devices, adds to it and takes nothing away.
    ///
    /// @param revision the one that the page was made from
    /// @param keepComments whether blank comments were left blank on purpose
    Saving save(AskedRound round, Pass pass, Sheet sheet, int revision, boolean keepComments);

    /// Moves somebody who has not started to the team they say they work in.
    ///
    /// @param unit one of those beside theirs
    Pass move(Pass pass, UnitId unit);

    /// Puts the ballot into the box. When this returns, it is stored; sending the same again changes
    /// nothing.
    ///
    /// @return whether the box is open; else nothing was put in
    /// @throws org.springframework.dao.DataAccessException when nobody knows whether it is stored
    boolean send(AskedRound round, Pass pass, Sheet sheet);
}
