package verso.platform.facebook;

import java.util.stream.Stream;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files about other people say. */
final class FacebookContacts {
  private FacebookContacts() {}

  /** One person of an uploaded address book. */
  static Stream<Trace> addressBook(Row row) {
    TraceBuilder trace =
        row.trace(Kind.CONTACT, Origin.SUPPLIED, Entry.name(row))
            .when(Entry.time(row))
            .detail("list", "address book");
    row.each("details").forEach(one -> trace.detail("contact", one.text("contact_point")));
    return trace.stream();
  }

  /** One person of a list of friends, requests or followers. */
  static Mapping person(Origin origin, String status) {
    return row ->
        row
            .trace(Kind.CONTACT, origin, Entry.name(row))
            .when(Entry.time(row))
            .detail("status", status)
            .detail("url", Entry.link(row))
            .stream();
  }
}
