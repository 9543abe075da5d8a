package kz.birlese.grant;

import org.junit.jupiter.api.Test;

class StoryOnAPhoneTest extends StoryOfACompetition {

    @Test
    void aCompetitionFromTheRequestForACallToTheFirstPayment() {
        play(Screen.PHONE);
    }
}
