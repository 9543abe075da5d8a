package kz.birlese.workflow.form;

/** Which words of forms the bundles have. What they do not have a form from elsewhere says itself. */
@FunctionalInterface
interface HouseWords {

    /** Whether the text is there in every language. */
    boolean has(String key);
}
