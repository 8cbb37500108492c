package org.riskcatalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.riskcatalog.web.view.ConfiguredWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the texts of every room: {@code messages/<room>.properties} and its languages. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {
    @Bean
    static MessageSource messageSource(Environment environment, ObjectProvider<ConfiguredWords> configured)
            throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var rooms = Stream.of(files)
                .map(file -> String.valueOf(file.getFilename()))
                .map(name -> name.substring(0, name.indexOf('.')))
                .filter(name -> !name.contains("_"))
                .distinct()
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(rooms);
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        // A quoted apostrophe then means the same in every text, with arguments or without.
        texts.setAlwaysUseMessageFormat(true);
        return new Messages(
                texts,
                () -> configured.stream().toList(),
                environment.getProperty("catalog.texts.strict", Boolean.class, false));
    }
}
