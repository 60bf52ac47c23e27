package dk.samspil.numerics.suppress;

import java.util.Arrays;
import java.util.BitSet;

/// For every person the class of those who are in exactly the same published cells.
///
/// Instead of comparing hashes of memberships, each new cell splits the classes, so they are exact. Class
/// [#UNCOVERED] has those who are in no cell.
final class SignatureClasses {

    static final int UNCOVERED = 0;

    private static final int UNDECIDED = 0;

    private final int[] classOf;
    private int[] sizes = new int[16];
    /// By class, while a cell is taken into account: how many of its members are of the class, and the
    /// class they get.
    private int[] inside = new int[16];
    private int[] target = new int[16];
    private int count = 1;

    SignatureClasses(int people) {
        this.classOf = new int[people];
        sizes[UNCOVERED] = people;
    }

    int people() {
        return classOf.length;
    }

    int of(int person) {
        return classOf[person];
    }

    /// The number of classes; [#UNCOVERED] may be empty.
    int count() {
        return count;
    }

    /// Takes a cell into account: its members, each once.
    void split(int[] members) {
        var before = Arrays.stream(members).map(this::of).toArray();
        for (int each : before) {
            inside[each]++;
        }
        for (int i = 0; i < members.length; i++) {
            move(members[i], before[i]);
        }
        for (int each : before) {
            inside[each] = 0;
            target[each] = UNDECIDED;
        }
    }

    private void move(int person, int from) {
        if (target[from] == UNDECIDED) {
            boolean whole = from != UNCOVERED && inside[from] == sizes[from];
            int to = whole ? from : newClass();
            target[from] = to;
        }
        classOf[person] = target[from];
        sizes[from]--;
        sizes[target[from]]++;
    }

    private int newClass() {
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * count);
            inside = Arrays.copyOf(inside, 2 * count);
            target = Arrays.copyOf(target, 2 * count);
        }
        return count++;
    }

    /// Whether these people are whole classes of people who are in cells. Only such a set can be computed
    /// from the cells.
    boolean areWhole(BitSet people) {
        var found = new int[count];
        people.stream().forEach(person -> found[classOf[person]]++);
        return found[UNCOVERED] == 0 && people.stream().map(this::of).allMatch(each -> found[each] == sizes[each]);
    }

    /// The classes of these people.
    BitSet of(BitSet people) {
        var found = new BitSet(count);
        people.stream().forEach(person -> found.set(classOf[person]));
        return found;
    }
}
