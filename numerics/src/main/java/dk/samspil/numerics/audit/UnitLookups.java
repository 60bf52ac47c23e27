package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Looks up in a null vector every unit of the register, what is left of a unit without any unit below
/// it, and the same for the people of each category; and in every unit the people of two categories at
/// once.
final class UnitLookups {

    private final NullSpace space;
    private final Register register;
    private final RegisterTree tree;
    private final PersonClasses classes;
    private final PersonValues values;
    private final BitSet isComplete;
    private final SumListener listener;
    /// Everybody.
    private final PeopleByUnit people;
    private final Sums everybody;

    /// What the chosen people of every unit and below it add up to.
    private static final class Sums {
        private final int[] complete;
        private final int[] anyone;
        private final long[] value;

        private Sums(int units) {
            this.complete = new int[units];
            this.anyone = new int[units];
            this.value = new long[units];
        }
    }

    UnitLookups(NullSpace space, PersonValues values, BitSet isComplete, SumListener listener) {
        this.space = space;
        this.classes = space.classes();
        this.register = classes.cells().register();
        this.tree = classes.cells().tree();
        this.values = values;
        this.isComplete = isComplete;
        this.listener = listener;
        this.people = new PeopleByUnit(classes);
        this.everybody = sum(people);
    }

    void run() {
        lookUp(everybody, people, Kind.UNIT);
        for (int attribute = 0; attribute < register.attributes(); attribute++) {
            for (int category = 0; category < register.categoryCount(attribute); category++) {
                int ofAttribute = attribute;
                int chosen = category;
                IntPredicate isChosen = person -> register.category(ofAttribute, person) == chosen;
                var chosenPeople = people.select(isChosen);
                var sums = sum(chosenPeople);
                lookUp(sums, chosenPeople, Kind.CATEGORY);
                lookUpRests(sums, people.select(isChosen.negate()));
            }
            for (int other = 0; other < attribute; other++) {
                lookUpPairs(other, attribute);
            }
        }
    }

    private Sums sum(PeopleByUnit chosen) {
        var sums = new Sums(tree.size());
        for (int position = 0; position < chosen.size(); position++) {
            int person = chosen.person(position);
            int home = register.home(person);
            sums.anyone[home]++;
            sums.complete[home] += isComplete.get(person) ? 1 : 0;
            sums.value[home] = PrimeField.add(sums.value[home], values.value(person));
        }
        tree.sumUp(sums.anyone);
        tree.sumUp(sums.complete);
        tree.sumUpInField(sums.value);
        return sums;
    }

    /// Tests the chosen people of every unit, and of every unit above it without it.
    private void lookUp(Sums sums, PeopleByUnit chosen, Kind kind) {
        for (int unit = 0; unit < tree.size(); unit++) {
            if (listener.isTooFew(sums.complete[unit], sums.anyone[unit]) && sums.value[unit] == 0) {
                listener.exposePeople(kind, space, chosen.in(unit));
            }
            for (int above = tree.parent(unit); above >= 0; above = tree.parent(above)) {
                int complete = sums.complete[above] - sums.complete[unit];
                int anyone = sums.anyone[above] - sums.anyone[unit];
                if (listener.isTooFew(complete, anyone) && sums.value[above] == sums.value[unit]) {
                    listener.exposePeople(Kind.REST_OF_UNIT, space, chosen.inWithout(above, unit));
                }
            }
        }
    }

    /// Tests every unit without its chosen people.
    private void lookUpRests(Sums sums, PeopleByUnit others) {
        for (int unit = 0; unit < tree.size(); unit++) {
            int complete = everybody.complete[unit] - sums.complete[unit];
            int anyone = everybody.anyone[unit] - sums.anyone[unit];
            if (listener.isTooFew(complete, anyone) && everybody.value[unit] == sums.value[unit]) {
                listener.exposePeople(Kind.REST_OF_CATEGORY, space, others.in(unit));
            }
        }
    }

    private void lookUpPairs(int first, int second) {
        int width = register.categoryCount(second);
        var pairs = new Sums(register.categoryCount(first) * width);
        for (int unit = 0; unit < tree.size(); unit++) {
            for (int position = people.start(unit); position < people.end(unit); position++) {
                int person = people.person(position);
                int pair = register.category(first, person) * width + register.category(second, person);
                pairs.anyone[pair]++;
                pairs.complete[pair] += isComplete.get(person) ? 1 : 0;
                pairs.value[pair] = PrimeField.add(pairs.value[pair], values.value(person));
            }
            for (int position = people.start(unit); position < people.end(unit); position++) {
                int person = people.person(position);
                int ofFirst = register.category(first, person);
                int ofSecond = register.category(second, person);
                int pair = ofFirst * width + ofSecond;
                if (listener.isTooFew(pairs.complete[pair], pairs.anyone[pair]) && pairs.value[pair] == 0) {
                    listener.exposePeople(
                            Kind.TWO_CATEGORIES,
                            space,
                            people.in(unit)
                                    .filter(other -> register.category(first, other) == ofFirst
                                            && register.category(second, other) == ofSecond));
                }
                pairs.anyone[pair] = 0;
                pairs.complete[pair] = 0;
                pairs.value[pair] = 0;
            }
        }
    }
}
