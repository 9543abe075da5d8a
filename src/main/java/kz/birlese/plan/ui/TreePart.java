package kz.birlese.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import kz.birlese.plan.Issue;
import kz.birlese.plan.ProblemTree;
import kz.birlese.plan.ProblemTree.Branch;
import kz.birlese.plan.ProblemTree.Kind;
import kz.birlese.workflow.Say;

/** A problem tree and the tree of objectives it turns into: as a nested list for everybody, drawn where there is room. */
final class TreePart extends Div {

    TreePart(Say say, Issue issue, ProblemTree tree) {
        addClassNames("stack", "tree");
        add(new H4(issue.number() + " · " + issue.text()));
        add(list(say, issue.text(), tree, Branch::text, "tree.problem"));
        add(TreeDrawing.of(
                issue.text(), texts(tree, Kind.EFFECT, Branch::text), texts(tree, Kind.CAUSE, Branch::text)));
        if (tree.objective() != null) {
            add(list(say, tree.objective(), tree, Branch::objective, "tree.objective"));
            add(TreeDrawing.of(
                    tree.objective(),
                    texts(tree, Kind.EFFECT, Branch::objective),
                    texts(tree, Kind.CAUSE, Branch::objective)));
        }
    }

    private static UnorderedList list(
            Say say, String middle, ProblemTree tree, Function<Branch, String> words, String key) {
        ListItem trunk = new ListItem(say.it(key) + ": " + middle);
        UnorderedList sides = new UnorderedList();
        for (Kind kind : List.of(Kind.EFFECT, Kind.CAUSE)) {
            ListItem side = new ListItem(say.it(key + "." + kind));
            UnorderedList branches = new UnorderedList();
            texts(tree, kind, words).forEach(text -> branches.add(new ListItem(text)));
            side.add(branches);
            sides.add(side);
        }
        trunk.add(sides);
        return new UnorderedList(trunk);
    }

    private static List<String> texts(ProblemTree tree, Kind kind, Function<Branch, String> words) {
        return tree.branches(kind).stream().map(words).toList();
    }
}
