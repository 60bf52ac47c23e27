package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Place;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Collects what is exposed, up to [#MOST].
final class Findings implements SumListener {

    static final int MOST = 1000;

    private final int minimumSupport;
    private final Set<Exposure> exposures = new LinkedHashSet<>();
    private final IdentityHashMap<NullSpace, Witness> witnesses = new IdentityHashMap<>();
    private long checks;

    Findings(int minimumSupport) {
        this.minimumSupport = minimumSupport;
    }

    @Override
    public int minimumSupport() {
        return minimumSupport;
    }

    @Override
    public void countChecks(long more) {
        checks += more;
    }

    boolean isFull() {
        return exposures.size() >= MOST;
    }

    @Override
    public void exposePeople(Kind kind, NullSpace space, IntStream people) {
        if (!isFull()) {
            Map<Integer, Long> times = new TreeMap<>();
            people.map(space.classes()::ofPerson)
                    .filter(number -> number != PersonClasses.NO_CLASS)
                    .forEach(number -> times.put(number, 1L));
            exposeClasses(kind, space, times);
        }
    }

    /// Adds a sum over classes as exposed.
    ///
    /// @param times how often each class is counted, an element of the prime field
    void exposeClasses(Kind kind, NullSpace space, Map<Integer, Long> times) {
        if (!isFull()) {
            var terms = Witness.inWholeNumbers(witness(space).find(times));
            boolean isAnyCombination = kind == Kind.COMBINATION;
            expose(kind, isAnyCombination ? Witness.withFirstAdded(terms) : terms, space.classes(), times.keySet());
        }
    }

    @Override
    public void expose(Kind kind, List<Term> witness, PersonClasses classes, Set<Integer> numbers) {
        if (!isFull()) {
            int complete = numbers.stream().mapToInt(classes::complete).sum();
            int anyone = numbers.stream().mapToInt(classes::anyone).sum();
            exposures.add(new Exposure(kind, witness, places(classes, numbers), complete, anyone));
        }
    }

    private Witness witness(NullSpace space) {
        return witnesses.computeIfAbsent(space, Witness::new);
    }

    /// Where the people of some classes are, in the order of the people.
    static List<Place> places(PersonClasses classes, Set<Integer> numbers) {
        var register = classes.cells().register();
        Set<Place> places = new LinkedHashSet<>();
        numbers.stream()
                .flatMapToInt(number -> IntStream.of(classes.peopleOf(number)))
                .sorted()
                .forEach(person -> {
                    var categories = new ArrayList<Integer>();
                    for (int attribute = 0; attribute < register.attributes(); attribute++) {
                        categories.add(register.category(attribute, person));
                    }
                    places.add(new Place(register.home(person), categories));
                });
        return List.copyOf(places);
    }

    AuditResult result(int cells, int classes) {
        return exposures.isEmpty()
                ? new AuditResult.Pass(cells, classes, checks)
                : new AuditResult.Fail(List.copyOf(exposures));
    }
}
