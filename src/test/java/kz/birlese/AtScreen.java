package kz.birlese;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;

/** Somebody at their screen, who finds fields by the keys of the form and everything else by what is written there. */
public final class AtScreen {

    private final Page page;
    private final Texts texts;
    private final Language language;
    private final Consumer<Page> look;

    /** @param look what to check of every screen that is opened */
    AtScreen(Page page, Texts texts, Language language, Consumer<Page> look) {
        this.page = page;
        this.texts = texts;
        this.language = language;
        this.look = look;
    }

    public Page page() {
        return page;
    }

    /** A text of the product in the person's language. */
    public String say(String key) {
        return texts.say(language, key);
    }

    /** Goes to the address and waits for its heading. */
    public AtScreen at(String address) {
        page.navigate(address);
        page.locator("#main h1").first().waitFor();
        return seen();
    }

    /** Presses the button with the text of the key. */
    public AtScreen press(String key) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(exactly(say(key))))
                .first()
                .click();
        return settled();
    }

    /** Presses the button that is read out so. */
    public AtScreen pressNamed(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return settled();
    }

    /** Finds the task of the box in the person's list, opens it, and takes it when it is the group's. */
    public AtScreen openTask(String box, String search) {
        if (!hasOwn(box, search)) {
            page.navigate("/tasks?list=GROUPS&q=" + search);
        }
        page.locator(".task-row a.name")
                .filter(new Locator.FilterOptions().setHasText(exactly(say("box." + box))))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/tasks/[^?]+"));
        page.locator("#main h1").waitFor();
        settled();
        if (page.locator(".form-view").count() == 0) {
            press("tasks.claim");
        }
        page.locator(".form-view").waitFor();
        return seen();
    }

    private boolean hasOwn(String box, String search) {
        page.navigate("/tasks?q=" + search);
        page.locator("#main h1").waitFor();
        settled();
        return hasTask(box);
    }

    /** Whether the list on the screen shows a task of the box. */
    public boolean hasTask(String box) {
        return page.locator(".task-row a.name")
                        .filter(new Locator.FilterOptions().setHasText(exactly(say("box." + box))))
                        .count()
                > 0;
    }

    /** The field at the path, for example {@code scores[0].reason}. */
    public Locator field(String path) {
        return page.locator("[id='form-" + path + "']");
    }

    public AtScreen type(String path, Object text) {
        Locator input = field(path).locator("input, textarea").first();
        input.fill(String.valueOf(text));
        input.press("Tab");
        return settled();
    }

    /** A day and a time as people here write them, for example {@code 01.03.2027} and {@code 10:00}. */
    public AtScreen moment(String path, String day, String time) {
        Locator inputs = field(path).locator("input");
        inputs.first().fill(day);
        inputs.first().press("Enter");
        inputs.last().fill(time);
        inputs.last().press("Enter");
        return settled();
    }

    public AtScreen day(String path, String day) {
        Locator input = field(path).locator("input");
        input.fill(day);
        input.press("Enter");
        // On a phone the calendar fills the screen and comes back with the focus.
        field(path).evaluate("picker => picker.close?.()");
        return settled();
    }

    /** Chooses from a list that opens. */
    public AtScreen choose(String path, String label) {
        field(path).locator("input, vaadin-select-value-button").first().click();
        options().filter(new Locator.FilterOptions().setHasText(label)).first().click();
        return settled();
    }

    /** Chooses the last of a list that opens. */
    public AtScreen chooseLast(String path) {
        field(path).locator("input, vaadin-select-value-button").first().click();
        options().last().click();
        return settled();
    }

    private Locator options() {
        return page.locator("vaadin-combo-box-item, vaadin-select-list-box vaadin-select-item")
                .locator("visible=true");
    }

    /** Adds one of several from a list that can be searched. */
    public AtScreen tag(String path, String label) {
        Locator input = field(path).locator("input");
        input.fill(label);
        page.locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("visible=true")
                .first()
                .click();
        input.press("Escape");
        return settled();
    }

    /** Presses one of several buttons, by its place in the list. */
    public AtScreen pick(String path, int place) {
        field(path).locator("vaadin-radio-button input").nth(place).check();
        return settled();
    }

    /** Presses one of several buttons, by the option's text in the form. */
    public AtScreen pick(String form, String key, String option) {
        field(key)
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(exactly(say("form." + form + "." + key + ".option." + option))))
                .locator("input")
                .check();
        return settled();
    }

    public AtScreen tick(String... paths) {
        for (String path : paths) {
            field(path).locator("input[type=checkbox]").first().check();
        }
        return settled();
    }

    /** Ticks every box of a list of boxes. */
    public AtScreen tickAll(String path) {
        field(path).locator("vaadin-checkbox input[type=checkbox]").all().forEach(Locator::check);
        return settled();
    }

    /** Brings a file; waits until it is in the list or refused. */
    public AtScreen upload(String path, String name, byte[] content) {
        field(path).locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
        field(path).locator(":scope > ul > li, .form-error:not(:empty)").first().waitFor();
        return settled();
    }

    /** How many files of the field the house has kept. */
    public int files(String path) {
        return field(path).locator(":scope > ul > li").count();
    }

    /** Sends the form; fails when it is refused. */
    public AtScreen send() {
        String before = page.url();
        pressSend();
        if (page.locator(".form-summary").isVisible()) {
            throw new AssertionError(
                    before + " refused: " + page.locator(".form-summary").innerText());
        }
        page.waitForURL(url -> !url.equals(before));
        page.locator("#main h1").waitFor();
        return settled();
    }

    /** Sends the form and expects every one of the words in the refusal. */
    public AtScreen sendRefused(String... words) {
        pressSend();
        Locator summary = page.locator(".form-summary");
        for (String each : words) {
            assertThat(summary).containsText(each);
        }
        return seen();
    }

    private void pressSend() {
        page.locator(".form-foot vaadin-button").click();
        settled();
    }

    public AtScreen sees(String text) {
        assertThat(page.locator("#main")).containsText(text);
        return this;
    }

    public AtScreen seesNot(String text) {
        assertThat(page.locator("#main")).not().containsText(text);
        return this;
    }

    /** A text with facts, as the product says it. */
    public String say(String key, Map<String, ?> facts) {
        return texts.say(language, key, facts);
    }

    private AtScreen seen() {
        settled();
        look.accept(page);
        return this;
    }

    private AtScreen settled() {
        BrowserTest.settled(page);
        return this;
    }

    /** In the browser's dialect of patterns. */
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$");
    }
}
