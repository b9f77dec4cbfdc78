#!/usr/bin/env bash
# Puts deliberate mistakes into the scoring engine and counts how many its tests notice; fails
# below 85 %. The report is target/pit-reports/index.html. Maven itself must run on JDK 25 here.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${JAVA_HOME:-}" ]; then
  echo "Set JAVA_HOME to a JDK 25 first." >&2
  exit 2
fi
mvn -B -q test-compile
mvn -B -Pmutation org.pitest:pitest-maven:mutationCoverage "$@"
