package dk.samspil.survey.exchange;

import dk.samspil.files.TextFile;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A way of writing a questionnaire down. What stands in none of them is not lost in silence: each reading
/// and each writing lists it.
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
        byte[] write(String file, QuestionnaireDraft draft, Problems losses) {
            return YamlWriter.write(draft).getBytes(StandardCharsets.UTF_8);
        }
    },
    /// LimeSurvey's survey structure as XML.
    LIMESURVEY("lss", "application/xml") {
        @Override
        Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
            return LssReader.read(file, bytes, problems).flatMap(survey -> LimeImport.of(file, survey, problems));
        }

        @Override
        byte[] write(String file, QuestionnaireDraft draft, Problems losses) {
            return LssWriter.write(LimeExport.of(file, draft, losses));
        }
    },
    /// LimeSurvey's survey structure as tab-separated values.
    LIMESURVEY_TABS("txt", "text/tab-separated-values") {
        @Override
        Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
            return TextFile.read(file, bytes, problems)
                    .flatMap(text -> TabReader.read(text, problems))
                    .flatMap(survey -> LimeImport.of(file, survey, problems));
        }

        @Override
        byte[] write(String file, QuestionnaireDraft draft, Problems losses) {
            return TabWriter.write(LimeExport.of(file, draft, losses));
        }
    },
    /// The form that KoboToolbox and ODK read, a workbook.
    XLSFORM("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
            return XlsFormReader.read(file, bytes, problems);
        }

        @Override
        byte[] write(String file, QuestionnaireDraft draft, Problems losses) {
            return XlsFormWriter.write(file, draft, losses);
        }
    },
    /// DDI-Codebook 2.5, for archives; it is only written.
    DDI("xml", "application/xml") {
        @Override
        Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems) {
            problems.error(file, 0, "", "", "exchange.not_read");
            return Optional.empty();
        }

        @Override
        byte[] write(String file, QuestionnaireDraft draft, Problems losses) {
            return DdiWriter.write(file, draft, losses);
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

    /// The format in one word of an address.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How the names of such files end, without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Reads a file of whichever format it is, by what it begins with and not by its name.
    public static ReadOutcome readAny(String file, byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.UTF_8).strip();
        String text = beginning.startsWith("\ufeff") ? beginning.substring(1).strip() : beginning;
        if (text.startsWith("PK\u0003\u0004")) {
            return XLSFORM.read(file, bytes);
        }
        if (text.startsWith("<")) {
            return text.contains("<codeBook") ? DDI.read(file, bytes) : LIMESURVEY.read(file, bytes);
        }
        String first = text.lines().findFirst().orElse("");
        return first.contains("\t") && first.contains("class")
                ? LIMESURVEY_TABS.read(file, bytes)
                : YAML.read(file, bytes);
    }

    /// Reads a file that came from outside. Nothing in it is trusted.
    public final ReadOutcome read(String file, byte[] bytes) {
        var problems = new Problems();
        if (bytes.length > LARGEST_FILE) {
            String megabytes = Integer.toString(LARGEST_FILE / 1_000_000);
            problems.error(file, 0, "", "", "exchange.file_too_large", "megabytes", megabytes);
            return new ReadOutcome.Refused(problems.list());
        }
        Optional<QuestionnaireDraft> draft = read(file, bytes, problems);
        return draft.isPresent() && !problems.hasErrors()
                ? new ReadOutcome.Read(draft.get(), problems.listWarnings())
                : new ReadOutcome.Refused(problems.list());
    }

    /// The draft as a file of this format, and what the format cannot hold.
    public final WrittenFile write(QuestionnaireDraft draft) {
        var losses = new Problems();
        String file = draft.questionnaire().id() + "." + ending;
        byte[] bytes = write(file, draft, losses);
        return new WrittenFile(file, bytes, losses.list());
    }

    abstract Optional<QuestionnaireDraft> read(String file, byte[] bytes, Problems problems);

    abstract byte[] write(String file, QuestionnaireDraft draft, Problems losses);

    /// A file and what is not in it.
    public static final class WrittenFile {
        private final String file;
        private final byte[] bytes;
        private final List<Problem> losses;

        WrittenFile(String file, byte[] bytes, List<Problem> losses) {
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
}
