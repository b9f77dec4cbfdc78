#!/usr/bin/env bash
# Remakes the pictures of the README in docs/images and those of printed scores in docs/samples.
# Needs Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B test -Dtest=FirstLookTest -Dgiaouoc.screenshots=true -Dgiaouoc.tools.required=true
