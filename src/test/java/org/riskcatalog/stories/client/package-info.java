/** A client that knows the JSON face alone: it imports no class of the project. */
package org.riskcatalog.stories.client;
