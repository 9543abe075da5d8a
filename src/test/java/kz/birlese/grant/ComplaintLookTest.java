package kz.birlese.grant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Role;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A complaint in a browser: lodged on its grounds, and reckoned again by whoever hears it; beside it the record. */
class ComplaintLookTest extends BrowserTest {

    private static final String PASSWORD = "шағым күні 2027 жыл";

    /** A decided call of two, of which the second has a low sheet. */
    private static class House extends CompetitionHouse {

        UUID second;

        void decide() {
            Map<String, Object> rules = rules();
            rules.put("fund", 1_200_000);
            rules.put("divergenceGap", 100);
            UUID call = openCall(rules);
            UUID best = eligible(call, 1_200_000, 200_000);
            second = eligible(call, 1_000_000, 200_000);
            openScoring(call);
            score(best, 5);
            List<Task> given = sheets(second);
            scoreTask(given.get(0), List.of(5, 5));
            scoreTask(given.get(1), List.of(2, 4));
            time.runDueJobs();
            holdCommittee(call, List.of());
            complete(director, "approveAwards", call, Map.of("decision", "approve"));
            time.runDueJobs();
        }
    }

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ChangeLanguage changeLanguage;

    @Autowired
    private GrantApplications applications;

    @Autowired
    private Complaints complaints;

    @Autowired
    private ReasonScreenings screenings;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private final Set<String> barriers = new LinkedHashSet<>();
    private Screen screen;
    private Language language;

    @ParameterizedTest
    @EnumSource
    void aComplaintIsLodgedOnItsGroundsAndReckonedAgain(Screen width) throws IOException {
        screen = width;
        language = width == Screen.PHONE ? Language.KK : Language.RU;
        House house = new House();
        beans.autowireBean(house);
        house.openTheHouse();
        house.decide();
        UUID complaint = lodge(house.second);

        AtScreen hearer = at(person(Role.COUNCIL_MEMBER)).at("/cases/complaint/" + complaint);
        hearer.sees(hearer.say("recount.title")).sees(hearer.say("status.Ground.PROCEDURE"));
        shoot(hearer.page(), "complaint-hearing-" + screen);
        hearer.press("recount.count").sees(hearer.say("recount.chooseAll"));
        look(hearer.page());

        AtScreen manager = at(house.manager).at("/cases/grantApplication/" + house.second);
        shoot(manager.page(), "decision-on-application-" + screen);
        Download protocol = manager.page().waitForDownload(() -> manager.page()
                .getByText(manager.say("protocol.download.KK"))
                .click());
        assertThat(Paper.faults(Files.readAllBytes(protocol.path()))).isEmpty();
        UUID reasons =
                screenings.findByApplicationId(house.second).orElseThrow().id();
        manager.at("/cases/releaseReasons/" + reasons).sees(manager.say("screening.awaited"));
        assertThat(barriers).isEmpty();
    }

    /** Without a ground it is not taken, and nothing that was typed is lost. */
    private UUID lodge(UUID application) {
        AtScreen applicant =
                at(applications.named(application).applicant()).at("/cases/grantApplication/" + application);
        applicant.press("complaint.lodge");
        Locator dialog = applicant.page().locator("vaadin-dialog-overlay");
        dialog.locator("textarea").fill("Екінші парақтағы балл негіздемеге сай емес.");
        applicant.press("complaint.send");
        assertThat(dialog).hasCount(1);
        dialog.getByText(applicant.say("status.Ground.PROCEDURE.more")).click();
        dialog.getByText(applicant.say("status.Ground.FACT.more")).click();
        shoot(applicant.page(), "complaint-lodged-" + screen);
        look(applicant.page());
        applicant.press("complaint.send");
        applicant.page().waitForURL("**/cases/complaint/*");
        Complaint lodged =
                complaints.findByApplicationIdOrderByLodgedAt(application).get(0);
        assertThat(lodged.groundsOn()).hasSize(2);
        return lodged.id();
    }

    private AtScreen at(UUID person) {
        as(person, () -> changeLanguage.to(language));
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        return atScreen(signedIn(email, PASSWORD, screen, language, ColorScheme.LIGHT), language, this::look);
    }

    private void look(Page page) {
        page.waitForTimeout(300);
        fitsTheScreen(page);
        barriers.addAll(barriers(page));
    }
}
