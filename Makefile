# Two commands matter: `make demo` shows the main job from nothing, `make test` proves it.
# JOBS bounds the compiler's parallelism; the machine's own number of processors is used unless told.
JOBS ?= $(shell nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)

.PHONY: help demo test setup build release format lint generate check-generated check-imports check-docs bench kill-test fuzz sanitize clean

help:
	@echo "make demo       build (release) and watch one complaint heard to its end"
	@echo "make test       build and run every test"
	@echo "make release    build evenhand and evenhand-server, optimised, into .build/release"
	@echo "make bench      the benchmarks: scoring, wire, import, each beside its floor"
	@echo "make kill-test  kill -9 during an import, ROUNDS=50 times"
	@echo "make fuzz       every fuzz target for SECONDS=60, two at a time"
	@echo "make sanitize   the wire's and the server's tests under the thread and the address sanitizer"
	@echo "make format     rewrite the sources in the house style"
	@echo "make lint       check style, imports, doc comments and generated code"

setup:
	@Scripts/setup

demo: setup
	@echo "Building the release (the first time takes some minutes; later ones seconds) ..."
	@swift build -c release -j $(JOBS) --target programs
	@swift build -c release -j $(JOBS) --product evenhand-server
	@swift build -c release -j $(JOBS) --product evenhand
	@.build/release/evenhand demo

test: setup
	swift build -j $(JOBS) --build-tests
	swift test -j $(JOBS) --skip-build --disable-xctest

build: setup
	swift build -j $(JOBS)

release: setup
	swift build -c release -j $(JOBS) --target programs
	swift build -c release -j $(JOBS) --product evenhand-server
	swift build -c release -j $(JOBS) --product evenhand

format:
	swift format -i -r --configuration .swift-format Package.swift Modules Tools Tests Benchmarks/Package.swift Benchmarks/Sources

lint: check-imports check-docs
	swift format lint --strict -r --configuration .swift-format Package.swift Modules Tools Tests Benchmarks/Package.swift Benchmarks/Sources

check-imports:
	@Scripts/check-imports

check-docs:
	@Scripts/check-docs

generate: setup
	@Scripts/generate

check-generated: setup
	@Scripts/generate --check

bench: setup
	@Scripts/bench

kill-test: release
	@Tests/EndToEnd/kill-rounds $(or $(ROUNDS),50)

fuzz:
	@Tests/Fuzz/all $(or $(SECONDS),60)

# Each sanitizer has a build of its own. One test after the other: a sanitizer makes everything several times slower, and a
# hundred tests at once would miss their deadlines.
SANITIZED = --testing-library swift-testing --no-parallel --filter 'EvenhandWireTests|EvenhandServerTests|EvenhandClientTests|EvenhandCryptoTests'
sanitize: setup
	swift build -j $(JOBS) --build-tests --sanitize=thread --scratch-path .build-thread
	clang -O1 -Wall -shared -fPIC -o .build-thread/seen_mutex.so Tests/Sanitizers/seen_mutex.c -ldl
	LD_PRELOAD=$(CURDIR)/.build-thread/seen_mutex.so TSAN_OPTIONS=exitcode=66 \
	    .build-thread/debug/evenhandPackageTests.xctest $(SANITIZED)
	swift build -j $(JOBS) --build-tests --sanitize=address --scratch-path .build-address
	ASAN_OPTIONS=detect_leaks=0 .build-address/debug/evenhandPackageTests.xctest $(SANITIZED)

clean:
	rm -rf .build Benchmarks/.build
