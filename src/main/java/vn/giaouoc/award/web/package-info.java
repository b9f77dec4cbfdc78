/** The pages of awards: proposal, conditions, files, decisions, delivery, revocation. */
@NullMarked
package vn.giaouoc.award.web;

import org.jspecify.annotations.NullMarked;
