package kz.birlese;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Says in the build's output why a test was left out; otherwise nobody would ever read the reason. */
public class SkippedTests implements TestWatcher {

    @Override
    public void testAborted(ExtensionContext test, Throwable why) {
        System.out.println("LEFT OUT " + test.getUniqueId() + ": " + why.getMessage());
    }

    @Override
    public void testDisabled(ExtensionContext test, Optional<String> why) {
        System.out.println("LEFT OUT " + test.getUniqueId() + ": " + why.orElse("no reason given"));
    }
}
