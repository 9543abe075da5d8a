package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.ShowState;
import kz.birlese.people.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The state of an application by receipt number, without signing in. Guessing numbers is slowed down. */
@Controller
class StatePage {

    private final Page page;
    private final ShowState showState;
    private final Throttle throttle;

    StatePage(Page page, ShowState showState, @Value("${birlese.site.look-ups-per-minute:20}") int lookUps) {
        this.page = page;
        this.showState = showState;
        this.throttle = new Throttle(lookUps, Duration.ofMinutes(1));
    }

    @GetMapping("/status")
    ModelAndView ask(
            @RequestParam(name = "receipt", defaultValue = "") String receipt,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("receipt", receipt.strip());
        if (receipt.isBlank()) {
            return page.personal("state", request, response, facts);
        }
        if (!throttle.allows(request.getRemoteAddr())) {
            facts.put("tooOften", true);
            ModelAndView refused = page.personal("state", request, response, facts);
            refused.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return refused;
        }
        facts.put("asked", true);
        showState.by(receipt).ifPresent(state -> facts.put("state", state));
        return page.personal("state", request, response, facts);
    }
}
