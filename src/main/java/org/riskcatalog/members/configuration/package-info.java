/** What an operator sets without a build: where its files are found, how they are read, and how a faulty one stops the start. */
@NamedInterface("configuration")
@NullMarked
package org.riskcatalog.members.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
