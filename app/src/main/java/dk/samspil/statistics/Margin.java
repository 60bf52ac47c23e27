package dk.samspil.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An attribute that is known of those who answered and of all who are employed, in classes with enough answers.
///
/// Values with fewer answers than a class needs are taken together with the next: in their natural order where they
/// have one, else the rarest with each other.
final class Margin {
    /// A class has no fewer answers: then a weighted mean tells nothing about fewer people.
    static final int FEWEST_ANSWERS = 20;

    private final String name;
    private final List<Integer> ofAnswers;
    private final List<Integer> ofStaff;
    private final List<Integer> employed;

    private Margin(String name, Map<String, Integer> classes, int count, List<String> answers, List<String> staff) {
        this.name = name;
        this.ofAnswers = answers.stream().map(classes::get).toList();
        this.ofStaff = staff.stream().map(classes::get).toList();
        var people = new int[count];
        ofStaff.forEach(each -> people[each]++);
        this.employed = Arrays.stream(people).boxed().toList();
    }

    /// Empty where the attribute leaves fewer than two classes, or one in which nobody is employed.
    ///
    /// @param order the values in their natural order; empty where they have none
    /// @param answers the value of each who answered
    /// @param staff the value of each who is employed
    static Optional<Margin> of(String name, List<String> order, List<String> answers, List<String> staff) {
        Map<String, Integer> counts = new HashMap<>();
        staff.forEach(value -> counts.putIfAbsent(value, 0));
        answers.forEach(value -> counts.merge(value, 1, Integer::sum));
        List<List<String>> classes = classes(sorted(counts, order), counts);
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < classes.size(); number++) {
            int each = number;
            classes.get(number).forEach(value -> numbers.put(value, each));
        }
        var margin = new Margin(name, numbers, classes.size(), answers, staff);
        return classes.size() < 2 || margin.employed.contains(0) ? Optional.empty() : Optional.of(margin);
    }

    private static List<String> sorted(Map<String, Integer> counts, List<String> order) {
        List<String> alphabetical = counts.keySet().stream().sorted().toList();
        return order.isEmpty()
                ? alphabetical.stream()
                        .sorted(Comparator.comparingInt(counts::get))
                        .toList()
                : Stream.concat(order.stream().filter(counts::containsKey), alphabetical.stream())
                        .distinct()
                        .toList();
    }

    private static List<List<String>> classes(List<String> values, Map<String, Integer> counts) {
        List<List<String>> classes = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int answers = 0;
        for (String value : values) {
            open.add(value);
            answers += counts.getOrDefault(value, 0);
            if (answers >= FEWEST_ANSWERS) {
                classes.add(open);
                open = new ArrayList<>();
                answers = 0;
            }
        }
        if (classes.isEmpty()) {
            classes.add(open);
        } else {
            classes.getLast().addAll(open);
        }
        return classes;
    }

    String name() {
        return name;
    }

    int classes() {
        return employed.size();
    }

    /// The class of each who answered.
    List<Integer> ofAnswers() {
        return ofAnswers;
    }

    /// The class of each who is employed.
    List<Integer> ofStaff() {
        return ofStaff;
    }

    /// How many are employed in each class.
    List<Integer> employed() {
        return employed;
    }
}
