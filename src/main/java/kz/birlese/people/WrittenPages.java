package kz.birlese.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Fills the templates of letters and printed documents. */
@Component
class WrittenPages {

    private final ITemplateEngine templates;
    private final Texts texts;
    private final ObjectProvider<LetterFoot> foot;

    WrittenPages(ITemplateEngine templates, Texts texts, ObjectProvider<LetterFoot> foot) {
        this.templates = templates;
        this.texts = texts;
        this.foot = foot;
    }

    /**
     * HTML from {@code templates/<template>.html}. There the facts stand under their names, and {@code say} says the
     * texts about them.
     */
    String fill(String template, Language language, Map<String, ?> facts) {
        return filled(template, List.of(language), facts);
    }

    /** As above, in the two languages of record: {@code kk} and {@code ru} say the texts. */
    String fillInBoth(String template, Map<String, ?> facts) {
        Map<String, Object> both = new HashMap<>(facts);
        both.put("kk", new Wording(texts, Language.KK, facts));
        both.put("ru", new Wording(texts, Language.RU, facts));
        return filled(template, List.of(Language.KK, Language.RU), both);
    }

    /** The first language is that of the page, the foot stands in each. */
    private String filled(String template, List<Language> languages, Map<String, ?> facts) {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("say", new Wording(texts, languages.get(0), facts));
        model.put(
                "foot",
                languages.stream()
                        .flatMap(language -> foot.stream().map(each -> each.in(language)))
                        .toList());
        return templates.process(template, new Context(languages.get(0).locale(), model));
    }
}
