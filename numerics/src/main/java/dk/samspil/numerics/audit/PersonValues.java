package dk.samspil.numerics.audit;

import java.util.random.RandomGenerator;

/// A random assignment of numbers to people for which every published cell adds up to 0: what a class has
/// in a [null vector][NullVectors] is divided at random among its people, as nothing published tells them
/// apart.
final class PersonValues {

    private final long[] values;

    PersonValues(PersonClasses classes, NullVectors vectors, RandomGenerator random) {
        this.values = new long[classes.cells().register().people()];
        var left = new long[classes.count()];
        var people = new int[classes.count()];
        for (int number = 0; number < left.length; number++) {
            left[number] = vectors.value(number, 0);
            people[number] = classes.anyone(number);
        }
        for (int person = 0; person < values.length; person++) {
            int number = classes.ofPerson(person);
            if (number != PersonClasses.NO_CLASS) {
                values[person] = --people[number] == 0 ? left[number] : PrimeField.draw(random);
                left[number] = PrimeField.subtract(left[number], values[person]);
            }
        }
    }

    long value(int person) {
        return values[person];
    }
}
