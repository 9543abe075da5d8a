package kz.birlese.body;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import kz.birlese.StepsOnScreen;
import kz.birlese.people.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a meeting as the secretary and the chair see it, on a phone and at a desk. */
class MeetingLookTest extends StepsOnScreen {

    private BodyHouse house;

    MeetingLookTest() {
        super("meeting");
    }

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

        Page page = comesIn(house.secretary, screen, language, scheme);
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
        page = comesIn(house.chair, screen, language, scheme);
        work(page, house.chair, "signMinutes", toSign);
    }
}
