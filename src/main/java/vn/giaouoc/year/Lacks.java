package vn.giaouoc.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Asks every module what is missing before a year may move. A guard nobody answers blocks. */
@Component
class Lacks implements SmartInitializingSingleton {

  private final ObjectProvider<GuardAnswers> modules;
  private final Map<Guard, GuardAnswers> answers = new EnumMap<>(Guard.class);

  /** Asks for the modules only when all are made: some of them use this module's services. */
  Lacks(ObjectProvider<GuardAnswers> modules) {
    this.modules = modules;
  }

  @Override
  public void afterSingletonsInstantiated() {
    modules.forEach(module -> {
      for (var guard : module.answered()) {
        if (answers.putIfAbsent(guard, module) != null) {
          throw new IllegalStateException("two modules answer " + guard);
        }
      }
    });
  }

  /** The guards some module answers. */
  Set<Guard> answered() {
    return answers.keySet();
  }

  /** Everything missing for these guards, what blocks first. */
  List<Lack> of(BlocYear year, Collection<Guard> guards) {
    var lacks = new ArrayList<Lack>();
    for (var guard : guards) {
      lacks.addAll(of(year, guard));
    }
    lacks.sort((a, b) -> Boolean.compare(b.blocks(), a.blocks()));
    return List.copyOf(lacks);
  }

  private List<Lack> of(BlocYear year, Guard guard) {
    var module = answers.get(guard);
    if (module != null) {
      return module.lacks(year, guard);
    }
    return List.of(
        Lack.blocking(
            "Chưa có nơi nào xác nhận điều kiện “" + guard + "”. Hãy báo quản trị hệ thống.",
            year.path()));
  }
}
