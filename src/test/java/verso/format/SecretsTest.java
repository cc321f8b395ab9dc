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
  void masksOnlyTheSecretsOfATree() {
    Value tree =
        new Value.Items(
            List.of(
                new Value.Members(
                    Map.of("auth", new Value.Members(Map.of("a", new Value.Number("17")))))));

    assertThat(Secrets.masked(tree).allText()).isEqualTo("•••");
    assertThat(Secrets.masked(new Value.Members(Map.of("name", Value.of("Ada")))).allText())
        .isEqualTo("Ada");
  }
}
