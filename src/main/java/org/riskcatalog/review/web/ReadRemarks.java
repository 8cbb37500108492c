package org.riskcatalog.review.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.ReviewVisibility;
import org.riskcatalog.review.comment.ObserverRemark;
import org.riskcatalog.review.comment.ObserverRemarks;
import org.springframework.stereotype.Component;

/** Remarks of observers for the reader: while a review is open each observer reads his own, then whoever reads comments. */
@Component
class ReadRemarks {

    private final ObserverRemarks remarks;
    private final ReviewVisibility visibility;
    private final Directory directory;

    ReadRemarks(ObserverRemarks remarks, ReviewVisibility visibility, Directory directory) {
        this.remarks = remarks;
        this.visibility = visibility;
        this.directory = directory;
    }

    /** By consultation; two SQL statements. */
    Map<UUID, List<ShownRemark>> of(RiskEntry entry, Collection<Consultation> rounds, Actor reader) {
        var byId = rounds.stream().collect(Collectors.toMap(Consultation::id, consultation -> consultation));
        var all = remarks.findByConsultationIdInOrderByWrittenAt(byId.keySet());
        var names = directory.names(all.stream().map(ObserverRemark::person).collect(Collectors.toSet()));
        return all.stream()
                .filter(remark -> remark.person().equals(reader.person())
                        || visibility.seesRemarks(reader, entry, byId.get(remark.consultationId())))
                .collect(Collectors.groupingBy(
                        ObserverRemark::consultationId,
                        Collectors.mapping(remark -> shown(remark, names), Collectors.toList())));
    }

    private static ShownRemark shown(ObserverRemark remark, Map<UUID, String> names) {
        return new ShownRemark(
                names.getOrDefault(remark.person(), ""),
                remark.paragraph(),
                ParagraphNames.of(remark.paragraph()),
                remark.text(),
                remark.writtenAt());
    }
}
