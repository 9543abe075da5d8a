package kz.birlese.plan.ui;

import static kz.birlese.people.Role.Named.APPLICANT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.birlese.plan.CastVote;
import kz.birlese.plan.PriorityVote;
import kz.birlese.workflow.Say;

/** The votes of one's own settlement that are open or lie ahead. */
@Route("vote")
@Menu(title = "voteView.title", order = 11, icon = "vaadin:check-square-o")
@RolesAllowed(APPLICANT)
class VoteView extends Div implements HasDynamicTitle {

    private final transient CastVote castVote;
    private final transient Say say;
    private final Div shown = new Div();

    VoteView(CastVote castVote, Say say) {
        this.castVote = castVote;
        this.say = say;
        addClassNames("view", "narrow");
        Paragraph lead = new Paragraph(say.it("voteView.lead"));
        lead.addClassName("lead");
        shown.addClassName("stack");
        shown.getElement().setAttribute("aria-live", "polite");
        add(new Div(new H1(say.it("voteView.title")), lead), shown);
        show();
    }

    private void show() {
        shown.removeAll();
        List<CastVote.Invitation> votes = castVote.invitations();
        if (castVote.settlement().isEmpty()) {
            shown.add(new Paragraph(say.it("voteView.organisation")));
        } else if (votes.isEmpty()) {
            shown.add(new Paragraph(say.it("voteView.none")));
        }
        votes.forEach(each -> shown.add(card(each)));
    }

    private Component card(CastVote.Invitation invitation) {
        PriorityVote vote = invitation.vote();
        Div card = new Div(
                new H2(say.it("vote.heading", Map.of("number", vote.number()))),
                new Paragraph(say.it(
                        "voteView.dates",
                        Map.of("from", say.moment(vote.opensAt()), "until", say.moment(vote.closesAt())))));
        card.addClassNames("card", "stack");
        if (invitation.inVain() != null && !invitation.hasVoted()) {
            card.add(inVain(invitation.inVain()));
        }
        card.add(state(invitation));
        card.add(new Anchor("villages/" + vote.settlement() + "/ranking/" + vote.code(), say.it("vote.public")));
        return card;
    }

    private Component inVain(PriorityVote annulled) {
        Div notice = new Div(new Paragraph(say.it(
                "voteView.inVain",
                Map.of(
                        "number", annulled.number(),
                        "because", annulled.annulment().words()))));
        notice.addClassNames("notice", "warn");
        return notice;
    }

    /** That they have voted, never how. */
    private Component state(CastVote.Invitation invitation) {
        if (invitation.hasVoted()) {
            Div done = new Div(new Paragraph(say.it("voteView.received")));
            done.addClassNames("notice", "good");
            return done;
        }
        if (invitation.barred() != null) {
            Div barred = new Div(new Paragraph(say.refusal(invitation.barred())));
            barred.addClassNames("notice", "warn");
            return barred;
        }
        if (!invitation.isOpen()) {
            return new Paragraph(say.it("voteView.ahead"));
        }
        return new BallotPaper(invitation.vote().terms(), say, marks -> {
            castVote.in(invitation.vote().id(), marks);
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("voteView.title"));
    }
}
