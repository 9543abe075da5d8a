package kz.birlese.workflow.form;

/** A form that cannot be used: names the file, the component and what is wrong, for whoever edits the form. */
public class UnfitForm extends RuntimeException {

    UnfitForm(String file, String component, String fault) {
        super(file + ": " + component + ": " + fault);
    }
}
