package kz.birlese.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine shares with the rest of the house. Its plain settings stand in application.yml. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    Clock clock() {
        return new ProcessClock();
    }

    /** The engine makes its tables after Flyway has made ours: Flyway wants an empty database to begin with. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin houseRules(ObjectProvider<EntryWriter> writer, HistoryEventHandler archive) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.getCustomPreBPMNParseListeners().add(new EntryListeners(writer));
                engine.getCustomHistoryEventHandlers().add(archive);
                engine.setCustomPreCommandInterceptorsTxRequired(List.of(new NoQueryExpressions()));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new NoQueryExpressions()));
            }
        };
    }
}
