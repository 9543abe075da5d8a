package kz.birlese.workflow;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine shares with the rest of the house. Its plain settings stand in application.yml. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    Clock clock() {
        return new ProcessClock();
    }
}
