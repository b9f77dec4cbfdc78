package vn.giaouoc.access.web;

import vn.giaouoc.shared.web.Form;

/** A new password is typed twice. */
final class NewPassword {

  private NewPassword() {}

  static void mustBeSameTwice(Form form) {
    if (!form.raw("mat-khau-moi").equals(form.raw("mat-khau-lai"))) {
      form.error("mat-khau-lai", "Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.");
    }
  }
}
