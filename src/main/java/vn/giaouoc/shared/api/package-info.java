/**
 * What every endpoint of the REST API is made of: how records are written as JSON, how a refusal is
 * said, what the OpenAPI document adds. It knows no feature.
 */
@NullMarked
package vn.giaouoc.shared.api;

import org.jspecify.annotations.NullMarked;
