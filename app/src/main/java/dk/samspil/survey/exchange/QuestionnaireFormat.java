package dk.samspil.survey.exchange;

import dk.samspil.files.TextFile;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A way of writing a questionnaire down.
public enum QuestionnaireFormat {
    /// Our own: nothing is lost.
    YAML("yaml", "application/yaml") {
        @Override
        Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
            return TextFile.read(file, bytes, problems)
                    .flatMap(text -> YamlNode.parse(text, problems))
                    .flatMap(root -> new YamlReader(root).read());
        }

        @Override
        byte[] write(QuestionnaireDraft draft, Problems losses) {
            return YamlWriter.write(draft).getBytes(StandardCharsets.UTF_8);
        }
    };

    /// No questionnaire is larger than this.
    private static final int LARGEST_FILE = 2_000_000;

    private final String ending;
    private final String mediaType;

    QuestionnaireFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// How the names of such files end, without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Reads a file that came from outside. Nothing in it is trusted.
    public final ReadOutcome read(String file, byte[] bytes) {
        var problems = new Problems();
        if (bytes.length > LARGEST_FILE) {
            problems.error(
                    file,
                    0,
                    "",
                    "",
                    "exchange.file_too_large",
                    "megabytes",
                    Integer.toString(LARGEST_FILE / 1_000_000));
            return new ReadOutcome.Refused(problems.list());
        }
        Optional<QuestionnaireDraft> draft = read(file, bytes, problems);
        return draft.isPresent() && !problems.hasErrors()
                ? new ReadOutcome.Read(draft.get(), problems.listWarnings())
                : new ReadOutcome.Refused(problems.list());
    }

    /// The draft as a file of this format, and what the format cannot hold.
    public final Written write(QuestionnaireDraft draft) {
        var losses = new Problems();
        byte[] bytes = write(draft, losses);
        return new Written(draft.questionnaire().id() + "." + ending, bytes, losses.list());
    }

    /// A file and what is not in it.
    public static final class Written {
        private final String file;
        private final byte[] bytes;
        private final List<Problem> losses;

        Written(String file, byte[] bytes, List<Problem> losses) {
            this.file = file;
            this.bytes = bytes.clone();
            this.losses = List.copyOf(losses);
        }

        public String file() {
            return file;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public List<Problem> losses() {
            return losses;
        }
    }

    abstract Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems);

    abstract byte[] write(QuestionnaireDraft draft, Problems losses);
}
