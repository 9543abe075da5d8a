package kz.birlese.people;

import java.util.HashMap;
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
        Map<String, Object> model = new HashMap<>(facts);
        model.put("say", new Wording(texts, language, facts));
        model.put("foot", foot.stream().map(each -> each.in(language)).toList());
        return templates.process(template, new Context(language.locale(), model));
    }
}
