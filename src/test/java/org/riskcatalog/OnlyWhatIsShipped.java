package org.riskcatalog;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the configurations of other tests on the class path out of the scan of the whole application. */
public final class OnlyWhatIsShipped extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyWhatIsShipped;
    }

    @Override
    public int hashCode() {
        return OnlyWhatIsShipped.class.hashCode();
    }
}
