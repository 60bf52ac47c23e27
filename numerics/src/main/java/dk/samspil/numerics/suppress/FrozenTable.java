package dk.samspil.numerics.suppress;

import java.util.List;
import java.util.stream.IntStream;

/// The answers a [CellLedger] is about, as they were frozen when the wave closed: how many people, who
/// contributed to which battery, and what the caller knows the answers themselves by.
///
/// **People are numbered `0 … people-1` in an order of the caller's that depends on nothing but who they
/// are**, such as the order of their stable ids; the order of rows in a file is not good enough. All hashes
/// follow these numbers. A battery is known by its object: a ledger asks about the very [Contributors]
/// given here.
public final class FrozenTable {

    private final long wave;
    private final int people;
    private final List<Contributors> batteries;
    private final String hash;

    private FrozenTable(long wave, int people, List<Contributors> batteries, String answers) {
        this.wave = wave;
        this.people = people;
        this.batteries = batteries;
        this.hash = hash(answers);
    }

    /// Describes a frozen table.
    ///
    /// @param wave the key of all hashes: equal groups of people in two waves have nothing in common
    /// @param people how many answered
    /// @param batteries who contributed to what, one object for each battery and layer
    /// @param answers a hash of the answers themselves, or any other text that changes when one of them does
    public static FrozenTable of(long wave, int people, List<Contributors> batteries, String answers) {
        if (people < 0 || batteries.stream().anyMatch(battery -> battery.size() != people)) {
            throw new IllegalArgumentException("batteries of " + people + " people have other numbers of people: "
                    + batteries.stream().map(Contributors::size).toList());
        }
        return new FrozenTable(wave, people, List.copyOf(batteries), answers);
    }

    private String hash(String answers) {
        var fingerprint = new Fingerprint().add(wave).add(people).add(answers).add(batteries.size());
        for (var battery : batteries) {
            fingerprint
                    .add(everybody().filter(battery::isComplete).toArray())
                    .add(everybody().filter(battery::isAnyone).toArray());
        }
        return fingerprint.toHex();
    }

    private IntStream everybody() {
        return IntStream.range(0, people);
    }

    /// 256 bits in hexadecimal. One answer more or less, or another one, gives another hash.
    public String hash() {
        return hash;
    }

    /// The number of people.
    public int people() {
        return people;
    }

    long wave() {
        return wave;
    }

    /// The position of a battery, or -1 if it is none of this table's.
    int indexOf(Contributors battery) {
        return IntStream.range(0, batteries.size())
                .filter(index -> isSame(batteries.get(index), battery))
                .findFirst()
                .orElse(-1);
    }

    @SuppressWarnings("ReferenceEquality") // two batteries with the same contributors are still two
    private static boolean isSame(Contributors one, Contributors other) {
        return one == other;
    }
}
