package vn.giaouoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The structure the code promises: edges between modules, and what each kind of class may do. */
class ModuleStructureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.giaouoc");

  @Test
  void modulesUseOnlyWhatTheirPackageInfoAllows() {
    ApplicationModules.of(GiaoUocApplication.class).verify();
  }

  @Test
  void domainPackagesArePlainJava() {
    noClasses()
        .that()
        .resideInAPackage("..domain..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "gg.jte..", "jakarta..")
        .check(CODE);
  }

  @Test
  void domainPackagesAskNoClock() {
    noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CODE);
  }

  @Test
  void nobodyAsksTheMachineForTheTimeButThroughTheClock() {
    noClasses()
        .that()
        .doNotHaveSimpleName("ScriptedClock")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CODE);
  }

  @Test
  void controllersLiveInWebPackages() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .should()
        .resideInAnyPackage("..web..", "..api..")
        .check(CODE);
  }

  @Test
  void repositoriesAreNobodyElsesBusiness() {
    classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic().check(CODE);
  }
}
