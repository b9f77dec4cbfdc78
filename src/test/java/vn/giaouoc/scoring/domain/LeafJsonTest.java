package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The exact text of every rule of a leaf, and back. */
class LeafJsonTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String OPTIONS =
      """
      [{"key":"x","points":2.5,"text":"Mức x","zeroParent":false},\
      {"key":"y","points":0,"text":"Mức y","zeroParent":true}]\
      """;

  static Stream<Arguments> leaves() {
    var options = List.of(option("x", "2.50"), zeroing("y"));
    return Stream.of(
        Arguments.of(new DirectLeaf(), "{'type':'DIRECT'}"),
        Arguments.of(new BinaryLeaf(), "{'type':'BINARY'}"),
        Arguments.of(new ChoiceLeaf(options), "{'options':" + OPTIONS + ",'type':'CHOICE'}"),
        Arguments.of(
            new EventAverageLeaf(options), "{'options':" + OPTIONS + ",'type':'EVENT_AVG'}"),
        Arguments.of(new BestOfLeaf(options), "{'options':" + OPTIONS + ",'type':'BEST_OF'}"),
        Arguments.of(
            new BandsLeaf(
                true,
                "%",
                List.of(
                    new BandsLeaf.Band(dec("90"), null, dec("5")),
                    new BandsLeaf.Band(dec("70"), true, dec("90"), true, dec("3")),
                    new BandsLeaf.Band(dec("50"), dec("70"), dec("1.5")),
                    new BandsLeaf.Band(null, dec("50"), dec("0")))),
            "{'bands':[{'from':90,'points':5},{'above':70,'points':3,'to':90},"
                + "{'below':70,'from':50,'points':1.5},{'below':50,'points':0}],"
                + "'share':true,'type':'BANDS','unit':'%'}"),
        Arguments.of(new RatioLeaf(null), "{'type':'RATIO'}"),
        Arguments.of(
            new RatioLeaf(dec("0.25"), dec("120")), "{'limit':120,'step':0.25,'type':'RATIO'}"),
        Arguments.of(
            new TargetLeaf(dec("60"), TargetLeaf.Over.BEST_RESULT, null),
            "{'base':60,'over':'BEST_RESULT','type':'TARGET'}"),
        Arguments.of(
            new TargetLeaf(dec("50"), TargetLeaf.Over.LINEAR, dec("130")),
            "{'base':50,'limit':130,'over':'LINEAR','type':'TARGET'}"),
        Arguments.of(
            new MinusPerLeaf(dec("0.5"), "văn bản"),
            "{'per':0.5,'type':'MINUS_PER','unit':'văn bản'}"),
        Arguments.of(
            new MinusPlusLeaf(dec("6"), dec("1"), dec("2"), dec("0.5"), true, dec("3"), "lần"),
            "{'base':6,'floorFirst':true,'least':3,'per':1,'plus':2,'step':0.5,"
                + "'type':'MINUS_PLUS','unit':'lần'}"),
        Arguments.of(
            new MinusPlusLeaf(null, dec("1"), dec("2"), null, false, dec("0"), ""),
            "{'floorFirst':false,'least':0,'per':1,'plus':2,'type':'MINUS_PLUS','unit':''}"),
        Arguments.of(
            new CountLeaf(dec("2"), "bài", List.of("Đã đăng", "Đúng hạn")),
            "{'conditions':['Đã đăng','Đúng hạn'],'per':2,'type':'COUNT','unit':'bài'}"),
        Arguments.of(
            new RankLeaf(true, List.of(dec("5"), dec("3"))),
            "{'better':'MORE','places':[5,3],'type':'RANK'}"),
        Arguments.of(
            new RankLeaf(false, List.of(dec("5"))), "{'better':'LESS','places':[5],'type':'RANK'}"),
        Arguments.of(new PeerLeaf(1), "{'trim':1,'type':'PEER'}"),
        Arguments.of(
            new ExternalLeaf("Sở Nội vụ", new DirectLeaf()),
            "{'of':{'type':'DIRECT'},'source':'Sở Nội vụ','type':'EXTERNAL'}"),
        Arguments.of(
            new AutoLeaf("lateDays", new MinusPerLeaf(dec("1"), "ngày")),
            "{'fact':'lateDays','of':{'per':1,'type':'MINUS_PER','unit':'ngày'},'type':'AUTO'}"));
  }

  private static Leaf read(String text) {
    return LeafJson.read(new JsonObject(JSON.readValue(text.replace('\'', '"'), Map.class)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("leaves")
  void everyRuleIsWrittenExactlySoAndReadBack(Leaf leaf, String text) {
    assertThat(CanonicalJson.write(LeafJson.values(leaf))).isEqualTo(text.replace('\'', '"'));
    assertThat(read(text)).isEqualTo(leaf);
  }

  @Test
  void everyTypeOfLeafIsAmongTheExamples() {
    assertThat(leaves().map(a -> ((Leaf) a.get()[0]).type())).contains(LeafType.values());
  }

  @Test
  void whatARuleLeavesOutHasItsUsualValue() {
    assertThat(read("{'type':'TARGET'}"))
        .isEqualTo(new TargetLeaf(dec("50"), TargetLeaf.Over.BEST_RATE, null));
    assertThat(read("{'type':'RANK','places':[1]}"))
        .isEqualTo(new RankLeaf(true, List.of(dec("1"))));
    assertThat(read("{'type':'PEER'}")).isEqualTo(new PeerLeaf(0));
    assertThat(read("{'type':'COUNT','per':1}")).isEqualTo(new CountLeaf(dec("1"), ""));
  }

  @Test
  void anUnknownDirectionOfARankIsRefused() {
    assertThatThrownBy(() -> read("{'type':'RANK','better':'HIGH','places':[1]}"))
        .hasMessage("better: chỉ nhận MORE hoặc LESS.");
  }
}
