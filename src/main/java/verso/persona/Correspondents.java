package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.index.ImportReport;
import verso.interest.Label;
import verso.trace.Basis;
import verso.trace.Origin;

/** Everybody the archives give a reason to write to. */
public final class Correspondents {
  /** The platform of exports that nothing recognises. */
  private static final String UNKNOWN = "unknown";

  /** Bases that mean a list with contact data. */
  private static final Set<Basis> LISTS = EnumSet.of(Basis.CONTACT_LIST, Basis.EXCLUSION);

  private final Set<String> platforms = new TreeSet<>();
  private final List<Claim> labels;
  private final List<Claim> reports;
  private final List<Advertiser> advertisers;
  private final UnaryOperator<String> companyKey;
  private final boolean isSensitiveWanted;

  private Correspondents(Inquiry inquiry, boolean sensitive) throws IOException {
    inquiry.traces().imports().stream().map(ImportReport::platform).forEach(platforms::add);
    platforms.remove(UNKNOWN);
    Persona persona = inquiry.once(Persona.SHARED);
    labels =
        Stream.concat(
                claims(persona, IdentityCard.ID)
                    .filter(claim -> claim.facet() == Facet.DEMOGRAPHICS),
                inquiry.once(LabelClaims.SHARED).stream().map(LabelClaims.LabelClaim::claim))
            .filter(Correspondents::isConcluded)
            .toList();
    reports = claims(persona, Elsewhere.ID).toList();
    advertisers = Advertisers.of(inquiry);
    companyKey = AdLog.in(inquiry)::key;
    isSensitiveWanted = sensitive;
  }

  /**
   * Those the archives name.
   *
   * @param sensitive whether what is sensitive goes into letters, too
   */
  public static Correspondents of(Inquiry inquiry, boolean sensitive) throws IOException {
    return new Correspondents(inquiry, sensitive);
  }

  private static Stream<Claim> claims(Persona persona, int section) {
    return persona.section(section).stream().flatMap(one -> one.claims().stream());
  }

  private static boolean isConcluded(Claim claim) {
    return claim.origins().contains(Origin.INFERRED) || claim.origins().contains(Origin.SUPPLIED);
  }

  /** Every platform with an archive, by id. */
  public List<Correspondent> platforms() {
    return platforms.stream().map(this::platform).toList();
  }

  /** Every advertiser with a list that holds the person, by name. */
  public List<Correspondent> listHolders() {
    return advertisers.stream()
        .filter(Correspondents::hasList)
        .filter(advertiser -> isShown(advertiser.claim()))
        .map(Correspondents::advertiser)
        .sorted(Comparator.comparing(one -> Label.key(one.name())))
        .toList();
  }

  /** How many list holders are left out, being sensitive. */
  public int omittedListHolders() {
    return (int)
        advertisers.stream()
            .filter(Correspondents::hasList)
            .filter(advertiser -> !isShown(advertiser.claim()))
            .count();
  }

  /** The platform of that id, else the advertiser of that name, however it is spelled. */
  public Optional<Correspondent> find(String nameOrPlatform) {
    String id = nameOrPlatform.toLowerCase(Locale.ROOT);
    if (platforms.contains(id)) {
      return Optional.of(platform(id));
    }
    String key = companyKey.apply(nameOrPlatform);
    return advertisers.stream()
        .filter(advertiser -> companyKey.apply(advertiser.name()).equals(key))
        .findFirst()
        .map(Correspondents::advertiser);
  }

  private Correspondent platform(String id) {
    List<Claim> listed = labels.stream().filter(claim -> isListedBy(id, claim)).toList();
    List<Claim> reported =
        reports.stream().filter(claim -> claim.platforms().contains(id)).toList();
    List<Advertiser> holders = advertisers.stream().filter(a -> hasListOn(id, a)).toList();
    long omitted =
        Stream.of(listed.stream(), reported.stream(), holders.stream().map(Advertiser::claim))
            .flatMap(claims -> claims)
            .filter(claim -> !isShown(claim))
            .count();
    return new Correspondent(
        id,
        true,
        false,
        Set.of(id),
        listed.stream().filter(this::isShown).map(Correspondents::listed).distinct().toList(),
        holders.stream().filter(a -> isShown(a.claim())).map(Advertiser::name).sorted().toList(),
        reported.stream().filter(this::isShown).map(Claim::value).sorted().toList(),
        (int) omitted);
  }

  /** Whether a platform lists it of its own, rather than having been told it. */
  private static boolean isListedBy(String platform, Claim claim) {
    return claim.sentence().arguments().get("platforms") instanceof Set<?> listing
        ? listing.contains(platform)
        : claim.platforms().contains(platform);
  }

  private static Correspondent advertiser(Advertiser advertiser) {
    var where = new TreeSet<String>();
    LISTS.forEach(basis -> where.addAll(advertiser.heldOn().getOrDefault(basis, Set.of())));
    return new Correspondent(
        advertiser.name(),
        false,
        !where.isEmpty(),
        where.isEmpty() ? advertiser.platforms() : where,
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private boolean isShown(Claim claim) {
    return isSensitiveWanted || !claim.isFolded();
  }

  private static boolean hasList(Advertiser advertiser) {
    return advertiser.bases().stream().anyMatch(LISTS::contains);
  }

  private static boolean hasListOn(String platform, Advertiser advertiser) {
    return LISTS.stream()
        .anyMatch(basis -> advertiser.heldOn().getOrDefault(basis, Set.of()).contains(platform));
  }

  private static Correspondent.Listed listed(Claim claim) {
    Object field = claim.sentence().arguments().getOrDefault("field", "");
    return new Correspondent.Listed(claim.value(), String.valueOf(field));
  }
}
