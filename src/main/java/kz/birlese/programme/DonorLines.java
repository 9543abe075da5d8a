package kz.birlese.programme;

import kz.birlese.people.Language;
import kz.birlese.people.LetterFoot;
import org.springframework.stereotype.Component;

/** Puts the donor's visibility text under every letter and document. */
@Component
class DonorLines implements LetterFoot {

    private final Programmes programmes;

    DonorLines(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String in(Language language) {
        return programmes
                .findFirstByOrderByStartsOnDesc()
                .map(programme -> programme.visibility().in(language))
                .orElse("");
    }
}
