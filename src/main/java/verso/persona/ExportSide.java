package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.index.ImportReport;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What one export says, in the form in which two can be compared. */
final class ExportSide {
  /** Fields of a profile of which an account has one value: where they differ, it is another. */
  private static final Set<String> IDENTIFYING = Set.of("user name", "account id", "e-mail");

  private final ExportDiff.Export export;
  private final Persona persona;
  private final Map<String, Claim> labels = new TreeMap<>();
  private final Map<String, Claim> advertisers = new TreeMap<>();
  private final Map<Basis, Set<String>> byBasis = new TreeMap<>();
  private final Map<String, Set<String>> settings = new TreeMap<>();
  private final Map<String, Set<String>> identifiers = new HashMap<>();

  private ExportSide(ExportDiff.Export export, Persona persona) {
    this.export = export;
    this.persona = persona;
  }

  /** Reads a part of a store that holds one import. */
  static ExportSide of(Traces traces, ImportReport report, Instant now) throws IOException {
    var inquiry = new Inquiry(traces, now, EvidenceDepth.sample());
    Instant at = report.exportedAt().orElse(report.importedAt());
    var export =
        new ExportDiff.Export(report.id(), report.platform(), at, traces.size(), kinds(traces));
    var side = new ExportSide(export, Persona.of(inquiry));
    inquiry.once(LabelClaims.SHARED).stream()
        .filter(one -> one.label().key().statement() == LabelKey.Statement.MEMBER)
        .forEach(one -> side.labels.put(one.claim().id(), one.claim()));
    for (Advertiser advertiser : Advertisers.of(inquiry)) {
      side.advertisers.put(advertiser.claim().id(), advertiser.claim());
      advertiser
          .bases()
          .forEach(basis ->
              side.byBasis
                  .computeIfAbsent(basis, b -> new TreeSet<>())
                  .add(advertiser.claim().id()));
    }
    traces.each(
        TraceQuery.ofKinds(Kind.PREFERENCE, Kind.PROFILE), stored -> side.count(stored.trace()));
    return side;
  }

  private static Map<Kind, Long> kinds(Traces traces) throws IOException {
    var kinds = new TreeMap<Kind, Long>();
    for (Kind kind : Kind.values()) {
      long count = traces.count(TraceQuery.ofKinds(kind));
      if (count > 0) {
        kinds.put(kind, count);
      }
    }
    return kinds;
  }

  private void count(Trace trace) {
    String field = trace.details().first("field").orElse("");
    boolean isSetting = trace.kind() == Kind.PREFERENCE;
    if (isSetting && !field.isEmpty()) {
      settings.computeIfAbsent(field, name -> new TreeSet<>()).add(trace.subject());
    }
    if (!isSetting && trace.origin() == Origin.DECLARED && IDENTIFYING.contains(field)) {
      identifiers.computeIfAbsent(field, name -> new TreeSet<>()).add(trace.subject());
    }
  }

  ExportDiff.Export export() {
    return export;
  }

  /** Settings by the name of their field, each with all its values. */
  Map<String, Set<String>> settings() {
    return settings;
  }

  /** The interests and segments. */
  Map<String, Claim> labels() {
    return labels;
  }

  /** The claims of a section. */
  Map<String, Claim> claims(int section) {
    var claims = new TreeMap<String, Claim>();
    persona.section(section).stream()
        .flatMap(found -> found.claims().stream())
        .forEach(claim -> claims.put(claim.id(), claim));
    return claims;
  }

  Map<String, Claim> advertisers() {
    return advertisers;
  }

  /** The advertisers that could reach the person in that way. */
  Map<String, Claim> advertisersBy(Basis basis) {
    var claims = new TreeMap<>(advertisers);
    claims.keySet().retainAll(byBasis.getOrDefault(basis, Set.of()));
    return claims;
  }

  /** Whether a field that names an account has values on both sides, and none in common. */
  boolean isOfAnotherAccount(ExportSide other) {
    return identifiers.entrySet().stream()
        .filter(field -> other.identifiers.containsKey(field.getKey()))
        .anyMatch(field ->
            field.getValue().stream().noneMatch(other.identifiers.get(field.getKey())::contains));
  }
}
