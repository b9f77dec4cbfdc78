package vn.giaouoc.transfer;

import org.jspecify.annotations.Nullable;

/** An export or import that was not done; the message is one Vietnamese sentence. */
public class TransferFailure extends RuntimeException {

  TransferFailure(String sentence) {
    this(sentence, null);
  }

  TransferFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
