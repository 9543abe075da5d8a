package kz.birlese.workflow.form;

import java.util.Arrays;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** The words of the bundles. */
@Component
class BundleWords implements HouseWords {

    private final Texts texts;

    BundleWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean has(String key) {
        return Arrays.stream(Language.values()).allMatch(language -> texts.knows(language, key));
    }
}
