package verso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.company.Company;
import verso.persona.Advertiser;
import verso.persona.Broker;
import verso.persona.CriterionUse;

/** Advertisers in the machine-readable form of {@code advertisers}. */
public final class AdvertiserJson {
  private final Words words;

  public AdvertiserJson(Messages messages) {
    this.words = new Words(messages);
  }

  /** One advertiser, as {@code advertisers --json} lists it. */
  public Map<String, Object> of(Advertiser advertiser) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", advertiser.name());
    json.put("platforms", advertiser.platforms());
    json.put("bases", advertiser.bases());
    json.put("impressions", advertiser.impressions());
    json.put("engagements", advertiser.engagements());
    json.put("offPlatformEvents", advertiser.offPlatformEvents());
    json.put("conversions", advertiser.conversions());
    PersonaJson.putPeriod(json, advertiser.period());
    json.put("claim", advertiser.claim().id());
    json.put("spellings", advertiser.spellings());
    json.put("broker", advertiser.broker().map(broker -> broker(broker, words)));
    json.put("company", advertiser.company().map(AdvertiserJson::company));
    json.put("topic", advertiser.topic().map(this::topic));
    json.put("lists", lists(advertiser));
    json.put("events", events(advertiser));
    json.put("deliberateEngagements", advertiser.ads().deliberately());
    json.put("targeting", targeting(advertiser.ads()));
    return json;
  }

  private static Map<String, Object> company(Company company) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", company.name());
    json.put("service", company.service());
    json.put("purpose", company.purpose());
    return json;
  }

  static Map<String, Object> broker(Broker broker, Words words) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", broker.name());
    json.put("role", broker.role());
    json.put("does", words.role(broker.role()));
    return json;
  }

  private Map<String, Object> topic(String id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("path", words.topicPath(id));
    return json;
  }

  private static List<Map<String, Object>> lists(Advertiser advertiser) {
    var lists = new ArrayList<Map<String, Object>>();
    advertiser
        .heldOn()
        .forEach((basis, platforms) -> {
          var list = new LinkedHashMap<String, Object>();
          list.put("basis", basis);
          list.put("platforms", platforms);
          lists.add(list);
        });
    return lists;
  }

  private static List<Map<String, Object>> events(Advertiser advertiser) {
    var events = new ArrayList<Map<String, Object>>();
    Words.byCount(advertiser.eventTypes())
        .forEach(type -> {
          var event = new LinkedHashMap<String, Object>();
          event.put("event", type.getKey());
          event.put("count", type.getValue());
          events.add(event);
        });
    return events;
  }

  private static Map<String, Object> targeting(Advertiser.Ads ads) {
    var json = new LinkedHashMap<String, Object>();
    json.put("ads", ads.explained());
    json.put("opaque", ads.opaque());
    json.put("criteria", ads.criteria().stream().map(AdvertiserJson::use).toList());
    return json;
  }

  private static Map<String, Object> use(CriterionUse use) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", use.type());
    json.put("ads", use.ads());
    json.put("values", use.values());
    json.put("opaque", use.isOpaque());
    json.put(
        "mostFrequent",
        use.mostFrequent().stream()
            .map(value -> {
              var one = new LinkedHashMap<String, Object>();
              one.put("value", value.value());
              one.put("ads", value.ads());
              return one;
            })
            .toList());
    return json;
  }

  /** The full page of one advertiser: its line, what it says, and traces behind it. */
  public Map<String, Object> page(Advertiser advertiser) {
    Map<String, Object> json = of(advertiser);
    json.put("sentence", words.sentence(advertiser.claim().sentence()));
    json.put("evidence", PersonaJson.evidence(advertiser.claim().evidence()));
    json.put("facet", advertiser.claim().facet());
    json.put("opaque", advertiser.isOpaque());
    json.put("opaqueShare", share(advertiser.ads()));
    return json;
  }

  /** Of its ads that state a criterion, those chosen by list or lookalike; empty without any. */
  private static Optional<Double> share(Advertiser.Ads ads) {
    return ads.explained() == 0
        ? Optional.empty()
        : Optional.of(PersonaJson.rounded((double) ads.opaque() / ads.explained()));
  }
}
