package dk.samspil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes a small survey that is in order, for tests to spoil.
public final class SurveyFolderBuilder {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public static SurveyFolderBuilder aSurvey() {
        var builder = new SurveyFolderBuilder();
        return builder.with("organisation.csv", """
                        unit_id,parent_id,name
                        TOP,,Vidby Kommune
                        A,TOP,Hjemmeplejen Åen
                        B,TOP,Hjemmeplejen Bakken
                        """)
                .with("employees.csv", """
                        person_id,unit_id,is_leader,occupational_group
                        P1,A,1,leader
                        P2,A,0,care
                        P3,B,0,care
                        """)
                .with("questionnaire.yaml", """
                        id: small
                        title: {da: Social kapital, en: Social capital}
                        scale: {min: 1, max: 5}
                        dimensions:
                          - id: trust
                            label: Tillid
                            items:
                              - {id: t1, text: Vi stoler på hinanden}
                              - {id: t2, text: Vi skjuler ting, reversed: true}
                        """)
                .with("responses.csv", """
                        response_id,unit_id,is_leader,occupational_group,t1,t2
                        R1,A,1,leader,5,1
                        R2,A,0,care,4,
                        R3,B,0,care,3,3
                        """);
    }

    public SurveyFolderBuilder with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    public SurveyFolderBuilder with(String file, String text, Charset charset) {
        files.put(file, text.getBytes(charset));
        return this;
    }

    public SurveyFolderBuilder without(String file) {
        files.remove(file);
        return this;
    }

    public SurveyFolderBuilder replacing(String file, String part, String by) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " does not contain " + part);
        }
        return with(file, text.replace(part, by));
    }

    public Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
