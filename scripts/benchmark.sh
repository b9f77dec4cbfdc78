#!/usr/bin/env bash
# Measures the jar on 50 blocs, 500 units and 1,500 accounts; prints and keeps target/benchmark.md.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf target/benchmark-data
mvn -B -q package -DskipTests "$@"
mvn -B -q validate surefire:test -Dtest=Benchmark -Dsurefire.failIfNoSpecifiedTests=true
