package org.riskcatalog.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a page has read of an aggregate it does not read again while it is made: the rooms contribute sections without knowing of
 * each other, and most of them ask for the same entry. Acts, jobs and whatever else is not a GET read each time; whatever a GET
 * stores makes it forget.
 */
@Component
class ReadOnce implements BeanPostProcessor {

    private static final String KEPT = ReadOnce.class.getName();

    /** One question to a repository. */
    private record Asked(Method method, List<@Nullable Object> arguments) {}

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
            repository.addRepositoryFactoryCustomizer(factory ->
                    factory.addRepositoryProxyPostProcessor((proxy, about) -> proxy.addAdvice(0, new Memory())));
        }
        return bean;
    }

    private static final class Memory implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            var kept = kept();
            var method = call.getMethod();
            if (kept == null || method.isDefault()) {
                return call.proceed();
            }
            if (!method.getName().startsWith("find")) {
                kept.clear();
                return call.proceed();
            }
            return isKept(method) ? once(kept, call) : call.proceed();
        }

        private static @Nullable Object once(Map<Asked, @Nullable Object> kept, MethodInvocation call)
                throws Throwable {
            var asked = new Asked(call.getMethod(), Arrays.asList(call.getArguments()));
            var known = kept.get(asked);
            if (known == null) {
                var found = call.proceed();
                known = found instanceof List<?> list ? List.copyOf(list) : found;
                kept.put(asked, known);
            }
            return known;
        }

        /** A row that is read to be locked is read now. */
        private static boolean isKept(Method method) {
            return (Optional.class.equals(method.getReturnType()) || List.class.equals(method.getReturnType()))
                    && !AnnotatedElementUtils.hasAnnotation(method, Lock.class);
        }
    }

    /** Of the page that is being made; null outside one. */
    @SuppressWarnings("unchecked")
    private static @Nullable Map<Asked, @Nullable Object> kept() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !HttpMethod.GET.matches(attributes.getRequest().getMethod())) {
            return null;
        }
        var request = attributes.getRequest();
        if (request.getAttribute(KEPT) == null) {
            request.setAttribute(KEPT, new HashMap<Asked, @Nullable Object>());
        }
        return (Map<Asked, @Nullable Object>) request.getAttribute(KEPT);
    }
}
