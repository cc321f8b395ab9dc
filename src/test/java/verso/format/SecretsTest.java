package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "Password Hash",
        "passwd",
        "access_token",
        "refreshToken",
        "token",
        "datr",
        "identity_key",
        "Registration Token",
        "api-key",
        "Session ID",
        "cookies",
        "client_secret",
        "Mot de passe",
        "device_token"
      })
  void knowsWhatLetsSomeoneIn(String name) {
    assertThat(Secrets.isSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key",
        "advertising_id",
        "keyword",
        "name",
        "author",
        "passenger",
        "session_duration",
        "session_start_time",
        "cookie_policy",
        "password_change_date",
        "Secret Santa",
        "tokenized_at"
      })
  void leavesOthersAlone(String name) {
    assertThat(Secrets.isSecret(name)).isFalse();
  }

  @Test
  void masksSecretsWhereverTheyAreInATree() {
    Value tree = new Value.Items(List.of(members("access_token", Value.of("17"))));

    assertThat(Secrets.masked(tree).allText()).isEqualTo("•••");
  }

  @Test
  void masksListsOfSecrets() {
    Value tokens = new Value.Items(List.of(Value.of("a"), Value.of("b")));

    assertThat(Secrets.masked(members("push_tokens", tokens)).allText()).isEqualTo("•••\n•••");
  }

  @Test
  void showsWhatAnObjectNamedAfterASecretSaysBesides() {
    Value device =
        new Value.Members(Map.of("token", Value.of("abc"), "app", Value.of("Example for Android")));

    assertThat(Secrets.masked(members("deviceToken", device)).leaves())
        .containsExactlyInAnyOrder("•••", "Example for Android");
  }

  @Test
  void leavesOtherMembersAsTheyAre() {
    assertThat(Secrets.masked(members("name", Value.of("Ada"))).allText()).isEqualTo("Ada");
  }

  private static Value members(String name, Value value) {
    return new Value.Members(Map.of(name, value));
  }
}
