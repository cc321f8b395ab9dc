package verso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.claim.Claim;
import verso.claim.ClaimTopic;
import verso.claim.Evidence;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Period;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.claim.TopicRow;
import verso.index.EntryState;
import verso.interest.SensitiveCategory;
import verso.persona.Coverage;
import verso.persona.Interest;
import verso.persona.Persona;
import verso.trace.Origin;

/** A persona, interests and advertisers in the machine-readable form. */
public final class PersonaJson {
  private final Words words;
  private final RowsJson rows;
  private final FiguresJson figures;

  public PersonaJson(Messages messages) {
    this.words = new Words(messages);
    this.rows = new RowsJson(messages.locale());
    this.figures = new FiguresJson(messages);
  }

  /** The whole persona, as {@code persona --format json} writes it. */
  public Map<String, Object> of(Persona persona) {
    var json = new LinkedHashMap<String, Object>();
    json.put("generatedAt", persona.generatedAt());
    json.put("coverage", coverage(persona.coverage()));
    json.put("sections", persona.sections().stream().map(this::section).toList());
    return json;
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    var json = new LinkedHashMap<String, Object>();
    json.put("traces", coverage.traces());
    var origins = new LinkedHashMap<String, Object>();
    for (Origin origin : Origin.values()) {
      origins.put(origin.name(), coverage.origins().getOrDefault(origin, 0L));
    }
    json.put("origins", origins);
    var platforms = new ArrayList<Map<String, Object>>();
    coverage.platforms().forEach((id, platform) -> platforms.add(platform(id, platform)));
    json.put("platforms", platforms);
    var entries = new LinkedHashMap<String, Object>();
    for (EntryState state : EntryState.values()) {
      entries.put(ImportJson.name(state), coverage.entries().getOrDefault(state, 0L));
    }
    json.put("entries", entries);
    return json;
  }

  private static Map<String, Object> platform(String id, Coverage.Platform platform) {
    var json = new LinkedHashMap<String, Object>();
    json.put("platform", id);
    json.put("traces", platform.traces());
    putPeriod(json, platform.period());
    json.put("exportedAt", platform.exportedAt());
    return json;
  }

  Map<String, Object> section(Section section) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", section.id());
    json.put("title", words.title(section.id()));
    json.put("notes", section.notes().stream().map(words::sentence).toList());
    json.put("figures", section.figures().stream().map(figures::of).toList());
    json.put("lacking", section.lacking().stream().map(figures::of).toList());
    json.put("claims", section.claims().stream().map(this::of).toList());
    if (!section.topics().isEmpty()) {
      json.put("topics", section.topics().stream().map(this::topic).toList());
    }
    section.tables().forEach(table -> json.put(table.name(), rows.of(table)));
    return json;
  }

  private Map<String, Object> topic(TopicRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.topic().id());
    json.put("path", words.path(row.path()));
    json.put("told", row.told());
    json.put("watched", row.watched());
    json.put("guessed", row.guessed());
    json.put("brought", row.brought());
    json.put("platforms", row.platforms());
    json.put("pattern", row.pattern());
    return json;
  }

  /** One claim. */
  public Map<String, Object> of(Claim claim) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", claim.id());
    json.put("facet", claim.facet());
    json.put("value", claim.value());
    json.put("sentence", words.sentence(claim.sentence()));
    json.put("author", claim.author());
    json.put("topic", claim.topic().map(this::topic));
    json.put("origins", claim.origins());
    json.put("platforms", claim.platforms());
    json.put("held", claim.held());
    json.put("fits", claim.fits().map(PersonaJson::fits));
    json.put("verdict", claim.verdict().map(Words::typed));
    putPeriod(json, claim.period());
    json.put("flags", flags(claim.flags()));
    json.put("sensitive", codes(claim));
    json.put("evidence", evidence(claim.evidence()));
    json.put("measures", measures(claim.sentence()));
    return json;
  }

  /** The numbers of a sentence, for those who do not read sentences. */
  private static Map<String, Object> measures(Sentence sentence) {
    var json = new LinkedHashMap<String, Object>();
    sentence
        .arguments()
        .forEach((name, value) -> {
          if (value instanceof Double number) {
            json.put(name, FiguresJson.number(number));
          } else if (value instanceof Number) {
            json.put(name, value);
          }
        });
    return json;
  }

  private Map<String, Object> topic(ClaimTopic topic) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", topic.topic().id());
    json.put("scheme", topic.topic().scheme());
    json.put("path", words.path(topic.path()));
    json.put("score", topic.found().score());
    json.put("method", topic.found().method());
    json.put("matched", topic.found().matched());
    return json;
  }

  private static List<String> codes(Claim claim) {
    return claim.sensitive().stream().map(SensitiveCategory::code).toList();
  }

  static List<String> flags(List<Flag> flags) {
    return flags.stream().map(flag -> flag.name().toLowerCase(Locale.ROOT)).toList();
  }

  static Map<String, Object> evidence(Evidence evidence) {
    var json = new LinkedHashMap<String, Object>();
    json.put("count", evidence.count());
    json.put("sample", evidence.links().stream().map(Evidence.Link::traceId).toList());
    return json;
  }

  private static Map<String, Object> fits(Fits fits) {
    var json = new LinkedHashMap<String, Object>();
    json.put("score", rounded(fits.score()));
    json.put("word", fits.word().name().toLowerCase(Locale.ROOT));
    json.put(
        "sources",
        fits.sources().stream()
            .map(source -> {
              var component = new LinkedHashMap<String, Object>();
              component.put("source", source.source());
              component.put("platform", source.platform());
              component.put("weight", rounded(source.weight()));
              component.put("recency", rounded(source.recency()));
              component.put("match", rounded(source.match()));
              return component;
            })
            .toList());
    json.put("conflicts", fits.conflicts());
    return json;
  }

  static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }

  static void putPeriod(Map<String, Object> json, Period period) {
    json.put("firstSeen", period.first());
    json.put("lastSeen", period.last());
  }

  /** One interest, as {@code interests --json} lists it. */
  public Map<String, Object> of(Interest interest) {
    var json = new LinkedHashMap<String, Object>();
    json.put("label", interest.label());
    json.put("topic", interest.claim().topic().map(this::topic));
    json.put("platforms", interest.listings().stream().map(PersonaJson::listing).toList());
    json.put("sensitive", codes(interest.claim()));
    json.put("rejected", interest.isRejected());
    var support = new LinkedHashMap<String, Object>();
    support.put("observed", interest.support().observed());
    support.put("declared", interest.support().declared());
    support.put("supplied", interest.support().supplied());
    json.put("support", support);
    json.put("fits", interest.claim().fits().map(PersonaJson::fits));
    json.put("verdict", interest.claim().verdict().map(Words::typed));
    json.put("claim", interest.claim().id());
    return json;
  }

  private static Map<String, Object> listing(Interest.Listing listing) {
    var json = new LinkedHashMap<String, Object>();
    json.put("platform", listing.platform());
    json.put("origin", listing.origin());
    putPeriod(json, listing.period());
    json.put("rejected", listing.rejected());
    return json;
  }
}
