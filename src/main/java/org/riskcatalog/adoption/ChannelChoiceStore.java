package org.riskcatalog.adoption;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Choices of channel as rows. */
interface ChannelChoiceStore extends Repository<ChannelChoice, UUID> {

    /** The latest one first. */
    List<ChannelChoice> findByEntryIdOrderByDecidedAtDesc(UUID entry);
}
