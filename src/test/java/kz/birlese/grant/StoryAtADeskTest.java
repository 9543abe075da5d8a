package kz.birlese.grant;

import org.junit.jupiter.api.Test;

class StoryAtADeskTest extends StoryOfACompetition {

    @Test
    void aCompetitionFromTheRequestForACallToTheFirstPayment() {
        play(Screen.DESKTOP);
    }
}
