package org.riskcatalog.engine.cockpit;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Role;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The chain of {@code /camunda/**}. Matched by path: matchers by string miss Camunda's Jersey servlets, and a delegate
 * would come through. Camunda brings its own headers and its own guard against forgery.
 */
@Configuration(proxyBeanMethods = false)
class CockpitSecurity {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(1)
    SecurityFilterChain cockpit(
            HttpSecurity http, Actors actors, Administrators administrators, SessionRegistry sessions)
            throws Exception {
        var api = PATHS.matcher("/camunda/api/**");
        var asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(PATHS.matcher("/camunda/app/cockpit/"));
        asked.setMatchingRequestParameterName(null);
        return http.securityMatcher(PATHS.matcher("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, request) -> new AuthorizationDecision(actors.current()
                                .filter(actor -> actor.is(Role.ADMIN))
                                .isPresent())))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(asked))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(
                                expired -> expired.getResponse().sendError(HttpStatus.UNAUTHORIZED.value())))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), PATHS.matcher("/camunda/**"))
                        .accessDeniedHandler(
                                (request, response, refusal) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .addFilterAfter(new CockpitDoor(administrators), AuthorizationFilter.class)
                .build();
    }

    /** Right behind Spring Security (-100), before Camunda's own filters. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> cockpitSignIn() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setOrder(-99);
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setInitParameters(Map.of("authentication-provider", CockpitSignIn.class.getName()));
        return registration;
    }

    @Bean
    FilterRegistrationBean<PlainAddresses> cockpitAddresses() {
        var registration = new FilterRegistrationBean<>(new PlainAddresses());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/camunda/*");
        return registration;
    }
}
