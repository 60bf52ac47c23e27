package dk.samspil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How code is written, as far as only the source tells.
class SourcesTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> EVERYTHING = Set.of("Exception", "RuntimeException", "Throwable");

    private static final List<SourceFile> MAIN = SourceFile.listBelow(SourceFile.MAIN);
    private static final List<SourceFile> PLANTED = SourceFile.listBelow(SourceFile.PLANTED);

    @Test
    void noFileIsLongerThanCanBeReadInOneGo() {
        var all = Stream.concat(MAIN.stream(), SourceFile.listBelow(SourceFile.TESTS).stream());

        assertThat(all.filter(source -> source.length() > LONGEST_FILE).map(SourceFile::name))
                .as("files of more than %s lines: split them by idea", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        assertThat(find(PLANTED, SourcesTest::longMethods)).isNotEmpty();
        assertThat(find(MAIN, SourcesTest::longMethods))
                .as("methods of more than %s lines: name the steps", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void nobodyCatchesWhateverComes() {
        assertThat(find(PLANTED, SourcesTest::catchesOfEverything)).isNotEmpty();
        assertThat(find(MAIN, SourcesTest::catchesOfEverything))
                .as("catches of Exception or Throwable: catch what can happen and say what to do about it;"
                        + " the error page (FailureController) takes the rest")
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarkedPackages(PLANTED)).contains("planted.samspil.style");
        assertThat(unmarkedPackages(MAIN))
                .as("packages without @NullMarked in a package-info.java: NullAway skips them in silence, so add it")
                .isEmpty();
    }

    private static List<String> unmarkedPackages(List<SourceFile> sources) {
        var marked = sources.stream()
                .filter(source -> source.name().equals("package-info.java"))
                .filter(source -> source.tree().getPackageAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().endsWith("NullMarked")))
                .map(SourceFile::packageName)
                .toList();
        return sources.stream()
                .map(SourceFile::packageName)
                .distinct()
                .filter(name -> !marked.contains(name))
                .toList();
    }

    private static List<String> find(List<SourceFile> sources, Function<SourceFile, List<String>> look) {
        return sources.stream().map(look).flatMap(List::stream).toList();
    }

    private static List<String> longMethods(SourceFile source) {
        var found = new ArrayList<String>();
        source.tree()
                .accept(
                        new TreeScanner<@Nullable Void, @Nullable Void>() {
                            @Override
                            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                                var body = method.getBody();
                                if (body != null && source.lines(body) > LONGEST_METHOD) {
                                    found.add(source.place(method) + " " + method.getName());
                                }
                                return super.visitMethod(method, nothing);
                            }
                        },
                        null);
        return found;
    }

    private static List<String> catchesOfEverything(SourceFile source) {
        var found = new ArrayList<String>();
        source.tree()
                .accept(
                        new TreeScanner<@Nullable Void, @Nullable Void>() {
                            @Override
                            public @Nullable Void visitCatch(CatchTree clause, @Nullable Void nothing) {
                                if (EVERYTHING.contains(
                                        clause.getParameter().getType().toString())) {
                                    found.add(source.place(clause));
                                }
                                return super.visitCatch(clause, nothing);
                            }
                        },
                        null);
        return found;
    }
}
