#!/usr/bin/env bash
# Measures the scoring engine beside LibreOffice and Apache POI; prints and keeps
# target/benchmark-scoring.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q test-compile surefire:test -Dtest=ScoringBenchmark -Dtest.jvm=-Xmx4g \
  -Dsurefire.failIfNoSpecifiedTests=true "$@"
