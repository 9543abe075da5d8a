package kz.birlese.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At every request gives the signed-in person the roles held now, for Vaadin's check of views, and ends the session of
 * an account that has been disabled. It renews the token inside the session's own security context, because Vaadin
 * reads the context from there, not from the thread.
 */
@Component
class ReachOfToday extends OncePerRequestFilter {

    private final CurrentUser currentUser;

    ReachOfToday(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof AccountToken token) {
            Optional<SignedIn> person = currentUser.find();
            if (person.isPresent()) {
                context.setAuthentication(tokenOf(token, person.get()));
            } else {
                endSession(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static AccountToken tokenOf(AccountToken token, SignedIn person) {
        List<SimpleGrantedAuthority> roles = person.reach().stream()
                .map(held -> new SimpleGrantedAuthority("ROLE_" + held.role()))
                .distinct()
                .toList();
        return new AccountToken(token.getPrincipal(), roles);
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** The filter belongs to the security chain; without this the container would run it once more outside. */
    @Configuration(proxyBeanMethods = false)
    static class InsideTheChainOnly {
        @Bean
        FilterRegistrationBean<ReachOfToday> reachOfTodayRegistration(ReachOfToday filter) {
            FilterRegistrationBean<ReachOfToday> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
