package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellLedger;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.FrozenTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The published groups as groups of people who were asked. Beside a response rate, a group that differs from a
/// published one only by people who did not answer would tell that they did not.
final class InvitedLedger {
    private final ReadRegister register;
    private final int[] firstOfHome;
    private final Contributors answered;
    private final CellLedger ledger;

    InvitedLedger(ReadRelease release) {
        this.register = release.register();
        int[] invited = release.round().invitedByHome();
        this.firstOfHome = new int[invited.length + 1];
        System.arraycopy(invited, 0, firstOfHome, 1, invited.length);
        Arrays.parallelPrefix(firstOfHome, Integer::sum);
        int people = firstOfHome[invited.length];
        var complete = new BitSet(people);
        var next = firstOfHome.clone();
        for (int person = 0; person < release.round().people(); person++) {
            complete.set(next[release.round().home(person)]++);
        }
        this.answered = Contributors.of(people, complete::get, person -> true);
        this.ledger = CellLedger.of(
                FrozenTable.of(0, people, List.of(answered), release.round().hash()),
                release.policy().minimumSupport());
        release.rows().listCounted().forEach(cell -> ledger.publish(members(cell), List.of(answered)));
    }

    private BitSet members(ReadCell cell) {
        var members = new BitSet();
        register.homes(cell).stream().forEach(home -> members.set(firstOfHome[home], firstOfHome[home + 1]));
        return members;
    }

    CellLedger.Verdict consider(ReadCell cell) {
        return ledger.consider(members(cell), List.of(answered));
    }
}
