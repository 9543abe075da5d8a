package kz.birlese.body;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.workflow.TaskActions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Every step of a meeting as the secretary and the chair see it, on a phone and at a desk. */
class MeetingLookTest extends BrowserTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TaskActions actions;

    private BodyHouse house;

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, PHONE, DARK", "EN, DESKTOP, LIGHT"})
    void everyStepReadsOnEveryScreen(Language language, Screen screen, ColorScheme scheme) {
        house = new BodyHouse() {};
        beans.autowireBean(house);
        house.formWorkingGroup();
        UUID toPrepare = house.called();
        UUID toRecord = house.begun();
        UUID toReconvene = house.withoutQuorum();
        UUID toWrite = house.held();
        UUID toSign = house.written();
        UUID closed = house.closed();

        Page page = signedIn(comingIn(house.secretary, language), PASSWORD, screen, language, scheme);
        work(page, house.secretary, "prepareMeeting", toPrepare);
        work(page, house.secretary, "recordAttendance", toRecord);
        work(page, house.secretary, "reconveneMeeting", toReconvene);
        work(page, house.secretary, "writeMinutes", toWrite);
        look(page, "meeting", "cases/planMeeting/" + closed);
        UUID action =
                house.meetingActions.findByMeetingOrderByNumber(closed).get(0).id();
        work(page, house.secretary, "carryOutAction", action);
        look(page, "action", "cases/meetingAction/" + action);
        look(page, "body", "bodies/" + house.body);
        closePages();
        page = signedIn(comingIn(house.chair, language), PASSWORD, screen, language, scheme);
        work(page, house.chair, "signMinutes", toSign);
    }

    /** The task with its form, which opens once it is taken. */
    private void work(Page page, UUID person, String box, UUID caseId) {
        String task = task(box, caseId).getId();
        as(person, () -> actions.claim(task));
        look(page, box, "tasks/" + task);
    }

    private void look(Page page, String what, String address) {
        page.navigate("/" + address);
        heading(page).waitFor();
        settled(page);
        isAccessible(page);
        fitsTheScreen(page);
        shoot(page, "meeting-" + what + "-" + page.viewportSize().width);
    }

    /** The address under which the person comes in. */
    private String comingIn(UUID account, Language language) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), account)
                .update();
        return sql.sql("select email from account where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }
}
