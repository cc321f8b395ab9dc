package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void findsAMemberByALooseName() {
    Value value = new Value.Members(Map.of("Watch History", Value.of("x")));

    assertThat(value.like("watch_history").text()).isEqualTo("x");
    assertThat(value.like("history")).isEqualTo(Value.NOTHING);
  }

  @Test
  void readsNumberedMembersAsAList() {
    var members = new LinkedHashMap<String, Value>();
    members.put("0", Value.of("a"));
    members.put("1", Value.of("b"));

    assertThat(new Value.Members(members).asList()).containsExactly(Value.of("a"), Value.of("b"));
  }

  @Test
  void cannotBeChanged() {
    Value value = new Value.Members(Map.of("a", Value.of("x")));

    assertThatThrownBy(() -> value.members().put("b", Value.NOTHING))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> value.members().remove("a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property(tries = 300)
  void membersAreAMapInFileOrder(@ForAll List<@AlphaChars @StringLength(max = 2) String> names) {
    var expected = new LinkedHashMap<String, Value>();
    for (int i = 0; i < names.size(); i++) {
      expected.put(names.get(i), Value.of("v" + i));
    }

    Map<String, Value> members = new Value.Members(expected).members();

    assertThat(members).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(List.copyOf(members.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    assertThat(names).allMatch(name -> members.containsKey(name));
    assertThat(members.get("123")).isNull();
  }
}
