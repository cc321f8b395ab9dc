package verso.web.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Section;
import verso.page.Edition;
import verso.web.shell.Address;
import verso.web.shell.Addresses;

/**
 * What a section ends with.
 *
 * @param calm a sentence, where the section may be hard to read
 * @param address of what can be done about it
 * @param link what that is called
 * @param support where somebody can be talked to; empty for most sections
 */
public record Ending(Optional<String> calm, String address, String link, List<Support> support) {
  /** The section on what can be done: all of it. */
  private static final int TAKE_IT_BACK = 17;

  /** Sections that may be hard to read, and what the actions about them are filed under. */
  private static final Map<Integer, String> ABOUT =
      Map.ofEntries(
          Map.entry(2, "labels"),
          Map.entry(3, "labels"),
          Map.entry(5, "lists"),
          Map.entry(6, "reports"),
          Map.entry(7, "ads"),
          Map.entry(8, "history"),
          Map.entry(9, "labels"),
          Map.entry(12, "history"),
          Map.entry(13, "labels"),
          Map.entry(TAKE_IT_BACK, ""));

  public Ending {
    support = List.copyOf(support);
  }

  static Ending of(Section section, Edition edition) {
    List<Claim> sensitive = section.claims().stream().filter(Claim::isFolded).toList();
    Optional<String> about = Optional.ofNullable(ABOUT.get(section.id()));
    return new Ending(
        about.map(some -> edition.text("afterwards." + section.id())),
        Address.of(Addresses.ACTIONS).with("about", about.orElse("")).toString(),
        edition.text(section.id() == TAKE_IT_BACK ? "lists.allActions" : "afterwards.act"),
        Support.of(sensitive, edition.messages().locale()));
  }
}
