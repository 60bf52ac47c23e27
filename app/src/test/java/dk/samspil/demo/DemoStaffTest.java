package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.organisation.staffimport.ReadOutcome;
import dk.samspil.organisation.staffimport.StaffImport;
import dk.samspil.organisation.staffimport.StaffSource;
import dk.samspil.organisation.staffimport.UploadedFile;
import dk.samspil.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class DemoStaffTest {
    private final StaffImport imports;

    @Autowired
    DemoStaffTest(StaffImport imports) {
        this.imports = imports;
    }

    @Test
    void theWorkbookHoldsTheSameStaffAsTheRegister() {
        RegisterContents contents = StaffWorkbook.contents();

        var outcome = imports.read(List.of(new UploadedFile("staff.xlsx", StaffWorkbook.vidby())), new Actor("test"));

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.reading().source()).isEqualTo(StaffSource.OS2MO);
            assertThat(read.reading().problems()).isEmpty();
            assertThat(read.reading().contents().tree().listUnits())
                    .isEqualTo(contents.tree().listUnits());
            assertThat(read.reading().contents().staff())
                    .extracting(StaffMember::employmentId, StaffMember::email, StaffMember::leader)
                    .containsExactlyElementsOf(contents.staff().stream()
                            .map(member -> tuple(member.employmentId(), member.email(), member.leader()))
                            .toList());
        });
    }
}
