package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of outcomes; behind {@link ItemOutcomes}. */
interface ItemOutcomeStore extends Repository<ItemOutcome, UUID> {

    ItemOutcome save(ItemOutcome outcome);

    List<ItemOutcome> findByItemIdOrderByWrittenAt(UUID itemId);

    List<ItemOutcome> findByMeetingIdOrderByWrittenAt(UUID meetingId);

    List<ItemOutcome> findByItemIdInOrderByWrittenAt(List<UUID> itemIds);
}
