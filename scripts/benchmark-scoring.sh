#!/usr/bin/env bash
# Measures the scoring engine beside LibreOffice, HyperFormula and Apache POI; prints and keeps
# target/benchmark-scoring.md. What is not on the machine is left out and said so.
set -euo pipefail
cd "$(dirname "$0")/.."
if command -v npm > /dev/null && command -v node > /dev/null; then
  npm install --silent --no-save --prefix target/benchmark-scoring/npm hyperformula@3.5.0 || true
fi
mvn -B -q test-compile surefire:test -Dtest=ScoringBenchmark -Dtest.jvm=-Xmx4g \
  -Dsurefire.failIfNoSpecifiedTests=true "$@"
