package kz.birlese.shell;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes what broke into the log under a number short enough to read out over the telephone. */
@Component
class TroubleBook {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleBook.class);
    private static final int NUMBERS = 900_000;
    private static final int FIRST = 100_000;

    private final RandomGenerator random = new SecureRandom();

    String enter(Throwable what) {
        String number = String.valueOf(FIRST + random.nextInt(NUMBERS));
        LOG.error("Trouble {}", number, what);
        return number;
    }
}
