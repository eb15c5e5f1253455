# The commands of this project. Each installs what it needs at pinned versions and does nothing twice.
.PHONY: run dev test build single wordpress size bench pictures release clean
.DEFAULT_GOAL := build
PORT ?= 8080

run: build ## Build the site and serve it on 127.0.0.1
	@node tools/serve.mjs dist $(PORT)

# Another port than the site's, whose worker would answer with the site.
dev: PORT = 8090
dev: ## Serve an unoptimised build on 127.0.0.1 that follows every change of a file
	@tools/setup.sh build
	@tools/dev.sh $(PORT)

build: ## Build the release site into dist/
	@tools/setup.sh build
	@tools/build.sh

single: build ## The whole page as one file, dist/coop-or-gig.html; every build makes it
	@ls -l dist/coop-or-gig.html

# With FULL=1 every combination in the browser, and the plugin in a WordPress, as before a release: docs/tests.md.
test: ## Everything that must hold: format, lints, spelling, tests of the engine, the page and the built site, sizes
	@tools/setup.sh $(if $(FULL),release,test)
	@tools/test.sh

wordpress: build ## Pack the WordPress plugin, with a copy of the site and without, into target/wordpress
	@tools/setup.sh wordpress
	@. tools/env.sh && node tools/wordpress.mjs

size: build ## Measure the built site against its budgets
	@node tools/size.mjs dist

bench: build ## Time the engine natively, and the module and the page in Chromium, against the budgets
	@tools/setup.sh bench
	@tools/bench.sh

pictures: build ## Take pictures of the built site for looking at, into target/pictures
	@tools/setup.sh test
	@node tests/e2e/pictures.mjs target/pictures

release: ## Write the files of a release into target/release-files: docs/releasing.md
	@tools/setup.sh release
	@[ ! -d wordpress ] || tools/setup.sh wordpress
	@tools/release.sh

clean: ## Remove what was built; the installed tools stay
	@rm -rf target dist
