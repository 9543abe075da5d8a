package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.birlese.record.NotFound;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Checks {@code @RolesAllowed} on use cases against the roles as they are in the database now. Denied looks like not
 * found. Only services are guarded here: views carry the same annotations, but Vaadin reads those.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class UseCaseRules {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseRule(ObjectProvider<CurrentUser> currentUser, ObjectProvider<Deputising> deputising) {
        AuthorizationManagerBeforeMethodInterceptor advisor = new AuthorizationManagerBeforeMethodInterceptor(
                guardedServices(), new HeldRoles(currentUser, deputising));
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return advisor;
    }

    /** Around the rule, so that what the rule finds about a deputy holds until the use case is over. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor deputyRule(ObjectProvider<Deputising> deputising) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(guardedServices(), (MethodInterceptor) call -> {
            Deputising now = deputising.getObject();
            now.enter();
            try {
                return call.proceed();
            } finally {
                now.leave();
            }
        });
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder() - 1);
        return advisor;
    }

    private static Pointcut guardedServices() {
        Pointcut named = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(RolesAllowed.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(RolesAllowed.class))
                .union((Pointcut) AnnotationMatchingPointcut.forClassAnnotation(PermitAll.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(PermitAll.class));
        return new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(Service.class)).intersection(named);
    }

    private static final class HeldRoles
            implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

        private static final String PREFIX = "ROLE_";

        private final Jsr250AuthorizationManager annotations = new Jsr250AuthorizationManager();
        private final ObjectProvider<CurrentUser> currentUser;
        private final ObjectProvider<Deputising> deputising;

        HeldRoles(ObjectProvider<CurrentUser> currentUser, ObjectProvider<Deputising> deputising) {
            this.currentUser = currentUser;
            this.deputising = deputising;
            AuthorizationManager<Collection<String>> held = (who, roles) -> new AuthorizationDecision(holdsOne(roles));
            annotations.setAuthoritiesAuthorizationManager(held);
        }

        private boolean holdsOne(Collection<String> roles) {
            return currentUser
                    .getObject()
                    .find()
                    .filter(person -> holdsOne(person, roles))
                    .isPresent();
        }

        /** In their own right if they can, otherwise in the place of whoever has the role. */
        private boolean holdsOne(SignedIn person, Collection<String> roles) {
            if (isAmong(person.own(), roles)) {
                return true;
            }
            Optional<SignedIn.StandIn> absent = person.standIns().stream()
                    .filter(each -> isAmong(each.lent(), roles))
                    .findFirst();
            absent.ifPresent(each -> deputising.getObject().inPlaceOf(each.absent(), person.id()));
            return absent.isPresent();
        }

        private static boolean isAmong(Set<SignedIn.Reach> reach, Collection<String> roles) {
            return reach.stream()
                    .anyMatch(held -> roles.contains(PREFIX + held.role().name()));
        }

        @Override
        public AuthorizationResult authorize(Supplier<Authentication> who, MethodInvocation call) {
            return annotations.authorize(who, call);
        }

        @Override
        @SuppressWarnings("deprecation")
        public AuthorizationDecision check(Supplier<Authentication> who, MethodInvocation call) {
            return annotations.check(who, call);
        }

        @Override
        public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
            throw new NotFound();
        }
    }
}
