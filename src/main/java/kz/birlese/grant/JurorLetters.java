package kz.birlese.grant;

import java.util.Map;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import org.springframework.stereotype.Component;

/** Letters to a juror about what they were given to read. */
@Component
class JurorLetters {

    private final Letters letters;

    JurorLetters(Letters letters) {
        this.letters = letters;
    }

    /** The application itself does not exist for them any more, so that the letter is about the call. */
    void voided(Call call, GrantApplication application, Assessment sheet) {
        String key = "sheetVoided/" + sheet.id();
        Map<String, Object> facts = Map.of("number", application.number(), "call", call.number());
        letters.tell(new Letter(key, sheet.juror(), "sheetVoided", Topic.BINDING, Subject.ofCase(call.id())), facts);
    }
}
