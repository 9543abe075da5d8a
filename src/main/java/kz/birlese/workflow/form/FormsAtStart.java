package kz.birlese.workflow.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads every form before the doors open and stops the start at the first that would not work as written. A form the
 * bundles know must have all its words in every language; one they do not know at all comes from elsewhere and speaks for
 * itself.
 */
@Component
class FormsAtStart implements InitializingBean {

    private final ResourcePatternResolver resources;
    private final FormParser parser;
    private final Texts texts;

    FormsAtStart(ResourcePatternResolver resources, FormParser parser, Texts texts) {
        this.resources = resources;
        this.parser = parser;
        this.texts = texts;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        check(List.of(resources.getResources("classpath*:forms/**/*.form")));
    }

    void check(List<Resource> files) throws IOException {
        Map<String, String> fileOf = new HashMap<>();
        for (Resource file : files) {
            String name = file.getDescription();
            FormDefinition form = parser.parse(name, file.getContentAsString(StandardCharsets.UTF_8));
            String other = fileOf.putIfAbsent(form.id(), name);
            if (other != null) {
                throw new UnfitForm(name, form.id(), "is also the id of " + other);
            }
            requireWords(name, form);
        }
    }

    private void requireWords(String file, FormDefinition form) {
        List<String> missing = new ArrayList<>();
        if (texts.knowsAny(FormWords.ofForm(form))) {
            missing.addAll(missing(form));
        }
        if (!missing.isEmpty()) {
            throw new UnfitForm(file, form.id(), "no words for " + String.join(", ", missing));
        }
    }

    private List<String> missing(FormDefinition form) {
        List<String> missing = new ArrayList<>();
        for (String key : FormWords.needed(form)) {
            for (Language language : Language.values()) {
                if (!texts.knows(language, key)) {
                    missing.add(key + " (" + language + ")");
                }
            }
        }
        return missing;
    }
}
