package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.ui.LibraryAddress.Wanted;
import kz.birlese.workflow.ui.Filters;

/** Narrows the list of diagrams, tables and forms. */
class LibraryFilters extends Filters {

    static final Wanted EVERYTHING = new Wanted(null, null);

    private final Select<Kind> kind;
    private final transient Consumer<Wanted> change;

    LibraryFilters(Say say, Consumer<Wanted> change) {
        super(say, "library.search.help");
        this.change = change;
        kind = choice("library.kind", List.of(Kind.values()), each -> say.it("library.kind." + each));
        offer(kind);
    }

    /** Shows what the address asks for, without asking again. */
    void show(Wanted wanted) {
        kind.setValue(wanted.kind());
        show(wanted.search(), !wanted.equals(EVERYTHING));
    }

    @Override
    protected void changed() {
        change.accept(new Wanted(kind.getValue(), words()));
    }

    @Override
    protected void clear() {
        change.accept(EVERYTHING);
    }
}
