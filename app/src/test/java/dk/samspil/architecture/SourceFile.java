package dk.samspil.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A source file as the compiler's own parser reads it.
record SourceFile(Path path, CompilationUnitTree tree, Trees trees) {
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TESTS = Path.of("src", "test", "java", "dk");
    static final Path PLANTED = Path.of("src", "test", "java", "planted");

    /// Every Java file below a folder, parsed.
    static List<SourceFile> listBelow(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            var javaFiles =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(javaFiles));
            var trees = Trees.instance(task);
            var sources = new ArrayList<SourceFile>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(new SourceFile(Path.of(tree.getSourceFile().toUri()), tree, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines from the first to the last character of a part of the file, both counted.
    long lines(Tree part) {
        var positions = trees.getSourcePositions();
        return line(positions.getEndPosition(tree, part)) - line(positions.getStartPosition(tree, part)) + 1;
    }

    /// The texts in the code, as the program sees them.
    List<String> literals() {
        var found = new ArrayList<String>();
        tree.accept(
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                        if (literal.getValue() instanceof String text) {
                            found.add(text);
                        }
                        return super.visitLiteral(literal, nothing);
                    }
                },
                null);
        return found;
    }

    long length() {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return tree.getPackageName().toString();
    }

    String name() {
        return path.getFileName().toString();
    }

    /// Where a part of the file stands, for a message.
    String place(Tree part) {
        return name() + ":" + line(trees.getSourcePositions().getStartPosition(tree, part));
    }

    private long line(long position) {
        return tree.getLineMap().getLineNumber(position);
    }
}
