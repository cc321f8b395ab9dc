package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;

class EvidenceCollectorTest {

  @Test
  void keepsTheSameLinksInWhateverOrderTheyCome() {
    var one = new EvidenceCollector(2);
    var other = new EvidenceCollector(2);

    List.of("c", "a", "b").forEach(id -> one.add(id, EvidenceCode.E4));
    List.of("b", "c", "a").forEach(id -> other.add(id, EvidenceCode.E4));

    assertThat(one.evidence()).isEqualTo(other.evidence());
    assertThat(one.evidence().count()).isEqualTo(3);
  }

  @Test
  void putsWhatThePlatformStatesFirst() {
    var evidence = new EvidenceCollector(1);

    evidence.add("a", EvidenceCode.E4);
    evidence.add("z", EvidenceCode.STATED);

    assertThat(evidence.evidence().links())
        .containsExactly(new Evidence.Link("z", EvidenceCode.STATED));
  }
}
