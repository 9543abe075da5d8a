package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.ApplicationPage;
import kz.birlese.grant.Proposal;
import kz.birlese.grant.ProposalAnswers;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What the applicant sent, question by question in the words of the form. */
@Component
class ProposalPart {

    private final ProposalAnswers answers;
    private final Say say;

    ProposalPart(ProposalAnswers answers, Say say) {
        this.answers = answers;
        this.say = say;
    }

    void show(Sheet sheet, ApplicationPage page) {
        Proposal proposal = page.proposal();
        if (proposal == null) {
            return;
        }
        sheet.heading(say.it("application.sent"));
        if (page.amendedAt() != null) {
            sheet.words(say.it("application.amended", Map.of("at", page.amendedAt())));
        }
        answers.of(say.language(), proposal).forEach(each -> answer(sheet, each));
        sheet.table(List.of(asked("item"), asked("amount")), answers.budget(say.language(), proposal));
        files(sheet, page.files());
        answers.declarations(say.language(), proposal)
                .forEach(each -> sheet.fact(each, say.it("application.declared")));
    }

    private static void answer(Sheet sheet, ProposalAnswers.Answer answer) {
        if (answer.isText()) {
            Div lines = new Div(answer.answer());
            lines.addClassName("as-typed");
            sheet.fact(answer.question(), lines);
        } else {
            sheet.fact(answer.question(), answer.answer());
        }
    }

    private void files(Sheet sheet, List<StoredFile> files) {
        if (files.isEmpty()) {
            sheet.fact(asked("documents"), say.it("application.noFiles"));
            return;
        }
        Div links = new Div();
        links.addClassName("stack");
        for (StoredFile file : files) {
            Anchor link = new Anchor("/files/" + file.id(), file.name());
            link.setRouterIgnore(true);
            links.add(new Div(link));
        }
        sheet.fact(asked("documents"), links);
    }

    /** The question as the form asks it. */
    private String asked(String field) {
        return answers.asked(say.language(), field);
    }
}
