package org.riskcatalog.measures;

import org.riskcatalog.workflow.SearchedSubjects;
import org.springframework.stereotype.Component;

/** Finds the tasks of a measure by its number and its title. */
@Component
class SearchedMeasures implements SearchedSubjects {

    @Override
    public String select() {
        return "select a.about" + MeasureNames.ABOUT
                + " where lower(m.number) like :search escape '!' or lower(m.title) like :search escape '!'";
    }
}
