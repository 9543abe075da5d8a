package kz.birlese.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.record.Files;
import kz.birlese.workflow.fitting.Fittings;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Forms from elsewhere in a real browser: nothing cut off, nothing in the way of anybody, kept as pictures. */
class ForeignFormsLookTest extends BrowserTest {

    private static final String PASSWORD = "elsewhere-2027-forms";

    @Autowired
    Fittings fittings;

    @Autowired
    Files files;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient sql;

    private UUID wearer;
    private String task;

    @BeforeEach
    void begin() throws IOException {
        wearer = person(Role.APPLICANT);
        UUID fitting = fittings.begin(wearer, Map.of());
        task = task("tryEverything", fitting).getId();
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), wearer)
                .update();
        files.keep(fitting, wearer, "passport.png", picture());
        files.keep(fitting, wearer, "contract.pdf", pdf());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void formsFromElsewhereFitEveryScreenAndEverybody(Language language) {
        sql.sql("update account set language = ? where id = ?")
                .params(language.name(), wearer)
                .update();
        List<String> barriers = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Page page = signedIn(email(), PASSWORD, screen, language, ColorScheme.LIGHT);
            for (String name : Elsewhere.NAMES) {
                page.navigate("/form-gallery/" + task + "/" + name);
                page.locator(".form-view").waitFor();
                settled(page);
                shoot(page, "elsewhere-" + name + "-" + language + "-" + screen);
                fitsTheScreen(page);
                barriers.addAll(barriers(page));
            }
        }
        assertThat(barriers).isEmpty();
    }

    private String email() {
        return sql.sql("select email from account where id = ?")
                .param(wearer)
                .query(String.class)
                .single();
    }

    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillRect(40, 40, 200, 100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
